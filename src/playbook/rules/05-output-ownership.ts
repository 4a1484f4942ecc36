import {
  acrossZh,
  BUYERS_ZH,
  CUSTOMER,
  CUSTOMER_ZH,
  NOT_CUSTOMERS,
  OUTPUT,
  OUTPUT_ZH,
  pattern,
  TAKES_NO,
  then,
  thenZh,
} from './parts';
import type { TopicRules } from './types';

/** Between the customer and its verb: no other party, no clause of its own (“you agree that Acme owns”). */
const STILL_CUSTOMER = String.raw`(?:\([^).]{0,90}\)|(?!\b(?:that|which|who|if|vendor|provider|supplier|company|licensors?|we|us|may|not|no|grants?|acknowledg\w+|agrees?|understands?|(?:and|or)(?! (?:its|your|their|users?|retains?|any|\(|shall|will|own|b)\b|(?: \()))\b)[^.;(]){0,60}?`;
const CUSTOMER_HAS = String.raw`\b${CUSTOMER}\b(?<!\b(?:warrant|represent|affirm|ensur|certif)\w*[^.;]{0,75})${STILL_CUSTOMER}`;
/** Made for whoever pays: “the designs I make for you”, “all code written under this Agreement”. */
const MADE_TO_ORDER = String.raw`(?:(?:i|we|contractor|consultant|developer|designer|freelancer|agency|supplier|provider|vendor) [havewil ]{0,5}(?:ma[kd]e|creat|produc|build|built|develop|design|writ|wrote|prepar)\w* [\w ]{0,12}\bfor (?:you|[the ]{0,4}${CUSTOMER})|(?:code|designs?|documents?|documentation|materials|software|content|works?|everything|anything|websites?|texts?|drawings) [a-z ]{0,20}\b(?:created|produced|developed|prepared|written|made|generated|designed) (?:under|pursuant to|in (?:performing|the course of|connection with)|for (?:you\b|[the ]{0,4}${CUSTOMER}))|(?:the|all|my|our) (?:finished|final|completed) (?:works?|designs?|website|product|project))`;
/** Nobody's output but what a customer had made for it. */
const MADE = String.raw`(?:${OUTPUT}|completions?|(?:response )?payloads|insights|predictions|forecasts|findings|repl(?:y|ies)|transcripts?|summaries|drafts|answers|recommendations|suggestions(?! (?:for|regarding|about|relating|on|or|you|that|and feedback)\b)|(?:assist|ai|assistant) content|generated materials?|creations?|generations?|ai[- ]generated \w+|generated (?:images?|texts?|code|videos?|media)|(?:model |ai )?responses?|inventions|foreground (?:ip|iprs?|intellectual property)|work results|(?:everything|anything|whatever|what) (?:you|customers?|users?|(?:your|the|our) [\w ]{3,24}) (?:generate|create|make|produce|write|return)s?|(?:results?|reports?|scores?|drafts?|summaries|transcripts?|analyses) (?:that )?(?:(?:the )?(?:models?|service|platform|system|software) (?:returns?|generates?|produces?)|(?:and \w+ )?(?:generated|produced|created|returned) by)|works made|(?:content|images?|texts?|videos?|pictures|music|code) (?:that )?(?:you|customers?|users?) (?:generate|produce|create|make)s?|(?:customer|client)[- ]derived (?:data|content|materials))`;
/** What the customer gets of it: title, and no bare right to use. */
const TITLE = String.raw`\b(?:title|ownership|copyrights?|intellectual property|(?:property )?rights|right, title|interests?)\b`;
/** Once the price is paid. */
const PAID_FOR = String.raw`\b(?:(?:up)?on|after|following|once|when|against|subject to|provided|conditional)\b[^.;]{0,50}\b(?:payments?|paid|pays?|settled|settlement of)\b`;
const PASSES = String.raw`\b(?:assigned|transferred|passe?s?|transfers?|vests?)\b(?<!\b(?:not|no|never|licen[cs]e)\b[^.;]{0,60}) (?:\w+ly )?(?:as follows|(?:over )?(?:to|in|with) [the ]{0,4}${CUSTOMER}\b)(?<!\b(?:goods|equipment|hardware|products?|devices?|shares?|units|machine\w*|risk|vehicles?)\b[^.;]{0,90})`;
/** Past these words the sentence speaks of something else than what was made. */
const BESIDE = String.raw`\b(?:exclud|except|other than|customer|client|your|used to|(?:that|which) (?:generat|produc)|pre-?existing|background|incorporated|embedded|underlying)\w*`;
/** Who makes it, by its role. */
const MAKER = '(?:vendor|provider|supplier|company|contractor|consultant|developer|licensor|us)';
/** Another than the customer: the parties go by their names as often as by their roles. */
const ANOTHER = String.raw`(?=\b(?:exclusively|owns?|retains?|keeps|is|remains|stays)\b)(?<!\b${CUSTOMER}(?!'| data| content| materials| property| ip| intellectual)\b[^.;]{0,130})(?<!\b(?:your|its|their|our|his|whose|not|no) |'s |\([a-z]{1,3}\) )`;
const MADE_ZH =
  '(?:输出|(?:生成|产出)(?:的|之)?(?:各类)?(?:内容|结果|物|作品|文章|文本|文字|图片|图像|图表|代码|答复|回复|报告|意见|文书|文案|海报|摘要|草稿|方案|译文|字幕|表格|单据|对账单|凭证|脚本|语音|视频)|(?:返回|抽取|推荐|识别|分析)(?:的)?(?:结果|列表)|结果内容|产出(?=[^。;,]{0,14}(?:归|属|由))|(?:机器人|智能体|模型)[^。;,]{0,6}答复|(?:系统|模型|智能体)[^。;,]{0,14}(?:输出|生成|产生|返回)的?[^。;,]{0,16}(?:文本|结论|描述|评分|答案)|(?:系统|模型|智能体|助手|机器人|ai)[^。;,]{0,10}(?:生成|产出|写出|给出|得出|做出)的|(?:给出|得到|得出|跑出|吐出)的?(?:结论|答复|答案|回复|结果|文字|图片)|成片|成稿|(?:结果|加工|处理后的?)数据|(?:纪要|译文|摘要|转写文稿)(?=[^。;,]{0,12}(?:归|属|由))|训练(?:所得|得到|形成|出)的?之?(?:模型|权重|参数)?|标注结果|专属模型|(?:创作|产生|生成)的?内容|发明创造|源码|智能体|(?:开发|工作|研究|技术|交付|项目)?成果|交付物|作品|开发的?(?:应用)?软件|软件著作权|源代码|源程序|(?:制作|开发|设计)(?:完成)?的(?:[^。;,]{0,6})?(?:软件|程序|文档|资料|系统|平台|网站|作品|模块|插件|工作流|应用)|定制(?:开发)?(?:的)?(?:部分|内容|功能|软件|模块|系统|程序|应用|模型|算法)|(?:前景|新产生的?|(?:履行|项目|合同|合作|开发)[^。;,]{0,12}(?:产生|形成)的?(?:所有|全部|一切|相关|新)?的?)知识产权)';
/** Title to it; a right to use is less. */
const TITLE_ZH =
  '(?:知识产权|所有权|著作权|版权|产权|专利权|(?:全部|完整|一切|相应|相关|各项)的?(?:权利|权益))';
/** Whoever orders, by more names than all topics need. */
const ORDERER_ZH = `(?:${BUYERS_ZH}|${CUSTOMER_ZH})`;
const BUILDER_ZH = '(?:乙方|供应商|服务商|开发方|受托方|卖方|供方|(?<!被)许可方|本公司|平台|我们|公司)';

export const outputOwnership: TopicRules = {
  topic: 5,
  cues: {
    en:
      'intellectual property,intellectual property rights,all right title and interest,' +
      'right title interest,own output,ownership of output,retains ownership,reserves all rights,' +
      'reservation of rights,no implied license,work product,work made for hire,derivative works,' +
      'hereby assigns,feedback,deliverables,pre existing,background technology,background ip,' +
      'moral rights,vendor owns,vendor retains,proprietary rights,ownership,title to,' +
      'sole and exclusive property,suggestions,improvements,generated output,rights in output,' +
      'similar output,except as expressly granted,license to use deliverables',
    zh:
      '知识产权,著作权,专利权,知识产权归,所有权归,归甲方所有,归乙方所有,归双方,归其所有,输出内容,生成内容,开发成果,工作成果,成果归属,权利归属,背景知识产权,' +
      '保留一切权利,保留所有权利,未明示授权,衍生作品,改进成果,反馈,版权,软件著作权,源代码,使用权,独家许可,不主张,专有权利,所有权利,权属,商标权,专有技术',
  },
  flag: {
    en: [
      'All Outputs and deliverables shall be owned by Client, and Supplier assigns its intellectual property rights in them.',
      'Supplier retains all intellectual property rights in the Platform.',
    ],
    zh: ['生成内容的知识产权归甲方所有。', '乙方保留其知识产权的所有权利。'],
  },
  ignore: {
    en: ['Output volume is measured in tokens.', 'Each party pays for its own vehicles.'],
    zh: ['每月产量由双方确认。', '办公用品由甲方提供。'],
  },
  statements: [
    {
      id: '5.customerOwns',
      topics: [5, 1],
      plain: true,
      needs: [
        ['output', 'customerData', 'data', 'property', 'model', 'customer'],
        ['own', 'assign', 'keep', 'property'],
      ],
      en: pattern(
        then(
          110,
          `\\b${MADE}`,
          String.raw`(?<!\bnot (?:be )?)\b(?:owned (?:\w+ly )?by|belongs? (?:\w+ly )?to|property of|vests? (?:\w+ly )?in|(?:remains?|rests?|stays?) (?:\w+ly )?(?:vested in|with))\b(?: the)?(?: \w+)? ?${CUSTOMER}\b(?<!\b(?:responsib|liab|risk)\w*[^.;]{0,140})`,
        ),
        then(
          50,
          `\\b${MADE}`,
          String.raw`[:|] ?[the ]{0,4}${CUSTOMER}(?:'s|s')(?: (?:(?:sole|exclusive) ){0,2}property\b|(?=[.,;]|$))|\b(?:is|are|be|becomes?|remains?)\b(?: \w+){0,4} (?:yours\b(?! (?:truly|faithfully))|${CUSTOMER}'s?(?=[.,;)]|$)|(?:your|${CUSTOMER}'s?) (?:\w+ ){0,3}(?:property|content)\b)`,
        ),
        then(
          60,
          TITLE,
          `\\b${MADE}`,
          String.raw`\b(?:pass(?:es)?|transfers?|transferred) (?:\w+ly )?to [the ]{0,4}${CUSTOMER}\b`,
        ),
        // A work for hire is the property of whoever ordered it.
        then(80, `\\b${MADE}`, String.raw`\bworks? (?:made )?for hire\b(?<!\bnot\b[^.;]{0,50})`),
        CUSTOMER_HAS +
          then(
            70,
            String.raw`\b(?:owns?|retains?|holds?|(?:is|be|becomes?|remains?) the (?:\w+ ){0,3}owner of|(?:has|have|acquires?|obtains?) (?:\w+ ){0,2}(?:ownership|title))\b(?<!\b(?:your|its|their|our|his|whose) owns?)`,
            `\\b${MADE}\\b`,
          ),
        then(
          90,
          TITLE,
          `\\b${MADE}`,
          String.raw`\b(?:is|are|be|stands?)(?: hereby)? assigned to [the ]{0,4}${CUSTOMER}\b`,
        ),
        // In plain words: “whatever claim we have to Output, we transfer it to you”.
        then(40, String.raw`\b(?:interests?|rights?|claim|title)\b`, `\\b${MADE}\\b`) +
          then(
            30,
            '',
            String.raw`\b(?:we|vendor|provider|supplier|company) (?:hereby )?(?:give|assign|transfer|pass)s?(?: it| them| these)? to [the ]{0,4}${CUSTOMER}\b`,
          ),
        String.raw`\bno (?:ownership|rights?|title|claim)\b[^.;]{0,30}\b${MADE}\b[^;]{0,12}\b${CUSTOMER} (?:owns?|keeps?) (?:them|it|these)\b`,
        String.raw`\b(?:assigns?|transfers?|conveys?|cedes?|makes? over)\b(?:,[^.;,]{0,40},)? to [the ]{0,4}${CUSTOMER}\b[^.;]{0,120}?\b${MADE}`,
        String.raw`\bgrants? (?:to )?[the ]{0,4}${CUSTOMER} (?:all|any)(?: of (?:its|our))? (?:rights?, title|ownership)[^.;]{0,60}?\b${MADE}`,
        then(
          140,
          String.raw`\bassigns?(?: to)?\b`,
          `\\b${MADE}\\b`,
          String.raw`\bto [the ]{0,4}${CUSTOMER}\b`,
        ),
        // Where a contractor works for a company, the company is the customer.
        then(
          200,
          String.raw`\b(?:contractor|consultant|employee)\b`,
          `\\b${MADE}`,
          String.raw`\b(?:owned (?:\w+ly )?by|belongs? (?:\w+ly )?to|property of|vests? in) [the ]{0,4}company\b`,
        ),
        then(
          100,
          `\\b${MADE}`,
          String.raw`\bby [the ]{0,4}(?:contractor|consultant|employee)\b`,
          String.raw`\b(?:belongs? (?:\w+ly )?to|property of|vests? in|owned by) [the ]{0,4}company\b`,
        ),
        then(
          120,
          String.raw`\b(?:contractor|consultant|employee)\b`,
          String.raw`\bassigns?\b[^.;]{0,40} to [the ]{0,4}company\b`,
          `\\b${MADE}`,
        ),
      ),
      zh: pattern(
        thenZh(
          46,
          MADE_ZH,
          String.raw`(?<!不|□ ?)(?:归(?:属于?)?|属于?)(?:于)?[【\[]?该?${ORDERER_ZH}(?!(?:自行)?(?:负责|承担|保管|维护))`,
        ),
        thenZh(
          46,
          MADE_ZH,
          `由${ORDERER_ZH}(?:登记并|申请并)?(?:单独|独家|独占|依法|完全|全部)?(?:所有|享有|拥有|取得|保有)`,
        ),
        // 均为甲方所有, 系您本人专有, 甲方为权利人; a row or a heading with what stands behind it.
        thenZh(
          46,
          MADE_ZH,
          `(?<!不)(?:为|系|是)该?${ORDERER_ZH}(?:本人|单独|独家|完全|的)?(?:所有(?!人)|专有|独有|独占|财产|资产)`,
        ),
        // 输出也是您的.
        thenZh(20, MADE_ZH, `(?<!不)(?:也|都|均|就|仍|同样)?是${ORDERER_ZH}的(?![^,，。;])`),
        thenZh(
          20,
          MADE_ZH,
          `(?:均|皆|由)?${CUSTOMER_ZH}(?:为|是|系)[^。;,]{0,6}(?:权利人|所有权人|所有人|著作权人|所有者)`,
        ),
        thenZh(
          12,
          MADE_ZH,
          `(?:知识产权|著作权|产权|所有权)(?:归属|归属方|所有人|权利人)[ ]?[:/|][ ]?${ORDERER_ZH}`,
        ),
        // Not “仅享有”, which is a right to use, nor “不享有”.
        String.raw`${CUSTOMER_ZH}[^。;不无未仅只]{0,6}(?:拥有|享有)` +
          thenZh(24, '', MADE_ZH, '(?:知识产权|所有权|著作权|权利)'),
        `${CUSTOMER_ZH}[^。;,]{0,4}[对就]` +
          thenZh(24, '', MADE_ZH, '(?<!不)(?:享有|拥有|取得)', `(?:${TITLE_ZH}|权利)`),
        thenZh(16, `${CUSTOMER_ZH}[^。;]{0,24}(?<!不)取得`, MADE_ZH, TITLE_ZH),
        // Title that passes: 转让给甲方, 转移至委托人.
        thenZh(
          30,
          MADE_ZH,
          `(?:${TITLE_ZH}|任何[^。;,]{0,4}权利)`,
          `(?<!不)(?:转让|转移|移转|让与|让渡)(?:给|予|至|于|到|归)?${ORDERER_ZH}`,
        ),
        `${CUSTOMER_ZH}(?:是|为|系|作为)` +
          thenZh(10, '', MADE_ZH, '(?:知识产权人|所有权人|所有者|所有人|权利人|著作权人)'),
        String.raw`${CUSTOMER_ZH}(?:拥有|享有)(?:本)?(?:软件|系统|项目)的?(?:知识产权|著作权|所有权)`,
      ),
      unless: {
        en: /\bfeedback\b|\b(?:you|customer|client) (?:hereby )?(?:irrevocably )?(?:assigns?|grants?)\b/,
        zh: /反馈|依法由|本身包含/,
      },
      flag: {
        en: [
          'Customer owns all Output.',
          'Vendor hereby assigns to Customer all rights in the Output.',
          'All Deliverables shall be owned by Customer.',
          'As between you and us, you retain the Inputs and shall own all Outputs.',
          'Contractor agrees that all Work Product is owned by Company.',
          'Title to the Deliverables passes to Client once they are paid for.',
          'The Work Product is a work made for hire.',
          'Supplier hereby transfers to Client all copyrights in the Work Product.',
          'Client shall be the sole owner of the Deliverables.',
          'The Outputs are and remain your property.',
          "The Deliverables become Client's sole property once they are handed over.",
          'All Work Product made by the Consultant belong to the Company.',
          'Whatever claim we may have to Output, we transfer it to you.',
          'Acme claims no ownership of Output. Customer owns it.',
          'You own everything you generate.',
          "Whoever holds title to the rest, the Transcripts are Client's.",
          'So far as copyright in a transcript arises, it is assigned to Client at once.',
          'Completions belong to you.',
          'The results that the model returns belong to Client.',
          'Client shall own the Client Derived Data.',
          'Whatever the chat assistant writes for Client belongs to Client.',
          'Supplier cedes to Client all property rights in the Output.',
          "Predictions: Client's exclusive property, for any use.",
          'Once it is paid, the copyright in the Deliverables stands assigned to Client.',
        ],
        zh: [
          '输出内容的知识产权归客户所有。',
          '开发成果由甲方享有知识产权。',
          '为本合同编制的源程序和资料,其所有权归委托方拥有。',
          '甲方对交付物享有完整的知识产权。',
          '乙方将开发成果的著作权转让给甲方。',
          '甲方付款后取得设计成果的著作权。',
          '履行合同所产生的知识产权均归甲方。',
          '客户为工作成果的唯一知识产权人。',
          '您就服务所产出的内容拥有权利。',
          '训练所得权重的知识产权归属于委托方。',
          '为您生成的图片，其著作权由您依法享有。',
          '抽取结果的权利归试用方。',
          '智能体生成的答复归学校所有。',
          '设计文件及源码的著作权均为甲方所有。',
          '高级版用户生成的作品,其知识产权为该用户本人所有。',
          '系统产出的文章,客户为著作权人。',
          '为客户开发的模块,所有权转归客户。',
          '本软件著作权由甲方登记并享有。',
          '定制模块的知识产权归属:采购方',
          '助手为用户生成的摘要、表格归用户。',
          '平台生成的文案、海报,客户可自由使用,权益归客户。',
          '系统为教师写出的教案资料,归学校。',
          '租户训练出的权重和检查点,权益都归租户。',
          '助手针对贵司日志给出的结论,属贵司所有。',
          '成片的著作权由用户享有。',
          '输入归您所有,输出在双方之间也是您的。',
          '自动纪要、译文属于客户。',
          '结果数据的权益:☑归甲方 □归乙方 □双方共有。',
        ],
      },
      ignore: {
        en: [
          'Customer reviews all Output.',
          'Vendor owns the Platform.',
          'The output of the add-on is not owned by Client.',
          "The choice of drafts is at Client's cost.",
          'Other users may create their own output.',
          "Forecasts: Client's duty to review.",
          'The Deliverables are not a work made for hire.',
          'Risk in the Deliverables passes to Client upon delivery.',
          'Supplier transfers the Deliverables to Client by courier.',
        ],
        zh: [
          '您应审查输出内容。',
          '乙方拥有平台的知识产权。',
          '生成内容的版权由您自行维护。',
          '您不享有所生成内容的任何知识产权。',
          '甲方仅享有开发成果的使用权,其他权利由乙方保留。',
          '源码为甲方所有人员可见。',
          '开发成果并不为甲方专有。',
          '甲方对交付物享有使用权。',
          '输出的风险也是您的责任。',
          '成片由用户自行保管。',
          '交付物的著作权:□归甲方 ☑归乙方。',
        ],
      },
    },
    {
      // Work that is made for one customer, in the plain words of those who make it.
      id: '5.madeToOrder',
      topics: [5, 1],
      plain: true,
      needs: [
        ['own', 'assign', 'property'],
        ['vendor', 'property', 'pay', 'assign', 'model', 'output', 'improve', 'service', 'customer'],
      ],
      en: pattern(
        // Title that follows the money: “on final payment, copyright in the designs is assigned to you”.
        then(90, PAID_FOR, TITLE, PASSES),
        then(90, TITLE, PASSES, PAID_FOR),
        // “… assigns to Client all right, title and interest in the work”.
        then(
          70,
          String.raw`\bassigns?\b(?:,[^.;,]{0,40},)? to [the ]{0,4}${CUSTOMER}\b`,
          TITLE,
          String.raw`\b(?:in|to|of) (?:and to )?(?:the|all|any|such|its|my|our) (?:\w+ ){0,2}(?:works?\b(?! of)|designs?|code|materials|developments|creations)`,
        ),
        CUSTOMER_HAS +
          then(
            70,
            String.raw`\b(?:owns?|retains?|be the owner of)\b(?<!\b(?:your|its|their|our|his|whose) owns?)`,
            `\\b${MADE_TO_ORDER}`,
          ),
        then(
          90,
          `\\b${MADE_TO_ORDER}`,
          String.raw`\b(?:(?:belongs?|owned|property|yours\b|works? (?:made )?for hire\b|vests?|vested)\b(?: (?:\w+ly )?(?:to|by|of|in) [the ]{0,4}${CUSTOMER}\b|(?<=yours|hire)))(?<!\bnot\b[^.;]{0,60})`,
        ),
      ),
      zh: pattern(
        thenZh(
          30,
          '(?:为|按照?|依照?|根据)(?:甲方|客户|您|委托方|采购人|租户|本校|本院)[^。;,]{0,8}(?:开发|制作|设计|编写|录制|训练|撰写|绘制|标注|搭建|定制|整理)的',
          `(?<!不)(?:归(?:属于?)?|属于?)(?:于)?${ORDERER_ZH}`,
        ),
        thenZh(
          30,
          '(?:付清|付讫|支付)[^。;,]{0,10}(?:价款|费用|尾款|款项)后',
          `(?:${TITLE_ZH})`,
          `(?:归|转移至|转让给)${ORDERER_ZH}`,
        ),
      ),
      unless: {
        en: /\bfeedback\b|\b(?:you|customer|client) (?:hereby )?(?:irrevocably )?(?:assigns?|grants?)\b/,
      },
      flag: {
        en: [
          'You own the drawings and the logo that I make for you.',
          'After the last instalment is paid, copyright in the layouts is transferred to Client.',
          'All software written under this contract belongs to Client.',
          'Developer assigns to Client all copyrights in the work once it is finished.',
        ],
        zh: [
          '为甲方开发的程序归甲方所有。',
          '按甲方业务编写的流程、问答对,归甲方。',
          '付清全部价款后,图纸的著作权转移至委托方。',
        ],
      },
      ignore: {
        en: [
          'Upon payment title to the equipment passes to Client.',
          'Once paid, the licence is not transferred to Client.',
          'We develop tools for you and other clients.',
        ],
        zh: ['为甲方开发的程序由乙方维护。', '按甲方要求编写的报告由乙方保管。'],
      },
    },
    {
      id: '5.vendorOwns',
      topics: [5],
      needs: [['own', 'keep', 'license', 'property']],
      en: pattern(
        ANOTHER +
          String.raw`\b(?:(?:exclusively )?(?:owns?|retains?|keeps)|(?:is|remains|stays) (?:the )?(?:\w+ ){0,3}owner of)\b(?:(?!${BESIDE})[^.;]){0,110}?\b(?:outputs?|deliverables|work product|generated content|works (?:made|provided|developed|created)|(?:code|designs?|works?|software) (?:that )?(?:i|we) (?:write|create|make|develop|produce|design))\b`,
        String.raw`\b(?:vendor|provider|supplier|company|contractor|licensors?|we)\b(?:(?!\b${CUSTOMER}\b)[^.;]){0,50}?` +
          String.raw`(?<!'s )\b(?:exclusively )?(?:owns?|shall own|retains?|reserves?)\b(?:(?!${BESIDE})[^.;]){0,60}?\b(?:outputs?|deliverables?|work product|generated content)\b`,
        then(
          80,
          String.raw`\b(?:outputs?|deliverables?|work product|generated content|(?:assist|ai|assistant) content|insights|customi[sz]ations|custom (?:reports?|code|features?|developments?|software)|${MADE_TO_ORDER})\b`,
          String.raw`(?<!\bnot (?:be )?)\b(?:owned (?:\w+ly )?by|belongs? (?:\w+ly )?to|property of|vest(?:s|ed)? (?:\w+ly )?in|(?:remains?|rests?|stays?) (?:\w+ly )?(?:vested in|with)) [the ]{0,4}${MAKER}\b(?<!\b(?:responsib|liab|risk)\w*[^.;]{0,140})`,
        ),
      ),
      zh: pattern(
        thenZh(46, MADE_ZH, `(?<!不|□ ?)(?:归(?:属于?)?|属于?)(?:于)?[【\\[]?${BUILDER_ZH}`),
        thenZh(
          30,
          MADE_ZH,
          `(?:仍|均|始终|皆)?(?<!不)(?:为|是|系)${BUILDER_ZH}的?(?:财产|资产|所有(?!人)|专有|独有)`,
        ),
        thenZh(30, MADE_ZH, `由${BUILDER_ZH}(?:单独|独家|独占)?(?:所有(?!人)|享有|拥有|取得|保[留有])`),
        thenZh(16, `${BUILDER_ZH}(?:将|仍|均|完全){0,2}(?:保留|拥有|享有)`, MADE_ZH, TITLE_ZH),
        `${BUILDER_ZH}对` + thenZh(24, '', MADE_ZH, '(?<!不)(?:享有|拥有|保留)', TITLE_ZH),
        // What the customer is told it does not have, the maker has.
        `(?:您|你|用户|会员|客户|甲方|需方)(?:并|均|亦)?不(?:享有|拥有|取得|获得)` +
          thenZh(16, '', MADE_ZH, TITLE_ZH),
        thenZh(
          30,
          MADE_ZH,
          `(?:您|你|用户|会员|客户|甲方|需方)(?:并|均|亦)?不(?:享有|拥有|取得|获得)[^。;,]{0,10}${TITLE_ZH}`,
        ),
        `(?:您|你|用户|会员|客户|甲方|需方)(?:仅|只)(?:可|能|得|有权|享有)?` +
          thenZh(24, '', MADE_ZH, `(?:并|亦|但)?不(?:享有|拥有|取得|获得)[^。;,]{0,8}${TITLE_ZH}`),
        '(?:著作权|版权)[^。;]{0,6}(?:归|属)(?:于)?乙方',
        thenZh(20, '相应知识产权', '归乙方所有'),
        '乙方(?:将|仍)?(?:完全)?拥有(?:该|本|所?开发)?(?:的)?(?:软件|成果|系统)(?:的)?(?:全部)?(?:知识产权|著作权|所有权|产权)|乙方拥有开发软件',
        // A right to use, and no more, leaves the work with its maker.
        thenZh(110, '乙方授予甲方[^。;]{0,6}(?:交付物|成果|软件)', '(?:使用许可|使用权)'),
      ),
      unless: {
        en: /\b(?:customer|client|you) (?:exclusively )?(?:owns?|shall own|will own)\b|\bassigns?\b|\b(?:not|never) (?:\w+ )?(?:own|retain)\b|\bfeedback\b|\bjointly\b|\b(?:contractor|consultant|employee)\b[^.;]*\bcompany\b/,
        // The vendor's own material remains its own inside an output too.
        zh: /本身包含|背景技术|背景知识产权|反馈|第三方|不享有[^。;]{0,12}独占/,
      },
      flag: {
        en: [
          'Vendor owns all Deliverables and Work Product.',
          'Acme and its licensors retain all intellectual property in any Deliverables.',
          'The rights in the Deliverables remain with Supplier.',
          'Acme is the sole owner of the Output.',
          'Supplier stays owner of the Work Product.',
          'The studio keeps all copyrights in the deliverables.',
          'I retain ownership of all code I write.',
          'Customizations made at the request of Client shall be owned by Supplier.',
          'Anything created in the course of the project belongs to the Developer.',
        ],
        zh: [
          '开发成果的知识产权归乙方所有。',
          '乙方授予甲方对交付物在内部业务范围内的非排他使用许可。',
          '乙方保留工作成果的著作权。',
          '公司对交付物享有全部权利。',
          '您不享有所生成内容的任何知识产权。',
          '就平台生成的图片,用户不享有著作权。',
          '用户仅可浏览生成的作品,并不享有其著作权。',
          '源码及其衍生版本的知识产权均由乙方保有。',
          '交付物的知识产权为供方专有。',
        ],
      },
      ignore: {
        en: [
          'As between the parties, Client: (a) retains its Input; and (b) owns all Output.',
          'Vendor owns the Platform; Customer owns all Deliverables.',
          'Acme owns its services, excluding Deliverables and Output.',
          'Acme owns the models used to generate the Output.',
          'Supplier retains its pre-existing materials contained in the Deliverables.',
          'Responsibility for the Deliverables remains with Supplier.',
          "No product of Supplier's own may be built by means of the Work Product.",
        ],
        zh: [
          '开发成果归甲方所有。',
          '输出本身包含公司权益的,相应权利仍归公司所有。',
          '我们不享有您生成内容的任何知识产权。',
          '开发成果由乙方所有人员签收。',
          '用户仅可浏览生成的作品,不得下载。',
        ],
      },
    },
    {
      // Kept for use again, though it was made for this customer: it shares the work with the next.
      id: '5.makerReuses',
      topics: [5],
      plain: true,
      needs: [['keep', 'own', 'license', 'property']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:i|we|contractor|consultant|developer|designer) (?:retains?|reserves?|keeps?) the right to (?:re-?use|use again|sell)\b`,
          String.raw`\b(?:code|techniques?|designs?|components?|works?)\b`,
          String.raw`\b(?:developed|wrote|written|created|made|built|designed)\b`,
        ) + String.raw` (?:\w+ )?for (?:you|${CUSTOMER})`,
      ),
      zh: pattern(
        thenZh(
          16,
          `${BUILDER_ZH}[^。;,]{0,6}(?:保留|有权)`,
          '为(?:甲方|客户|您)[^。;,]{0,6}(?:开发|编写|制作|设计)的',
          '(?:代码|组件|程序|设计)',
          '(?:复用|重复使用|再次?使用|用于其他(?:客户|项目))',
        ),
      ),
      flag: {
        en: [
          'We reserve the right to sell again any component we built for you.',
          'Developer retains the right to reuse techniques developed for Client in later work.',
        ],
        zh: ['乙方保留将为甲方编写的通用代码用于其他客户的权利。'],
      },
      ignore: {
        en: [
          'I reserve the right to show the designs made for you in my portfolio.',
          'Client retains the right to reuse the code written for Client.',
        ],
        zh: ['乙方保留为甲方开发的代码的备份。'],
      },
    },
    {
      id: '5.jointlyOwned',
      topics: [5],
      needs: [['own', 'eitherParty', 'property']],
      en: pattern(
        then(60, String.raw`\b(?:jointly|co-?) ?own(?:s|ed)?\b`, `\\b${MADE}\\b`),
        then(80, `\\b${MADE}\\b`, String.raw`\b(?:hold|own) (?:it|them|these) (?:jointly|in common)\b`),
        then(
          80,
          `\\b${MADE}\\b`,
          String.raw`\b(?:jointly|co-?) ?owned\b|\bowned jointly\b|\bjoint (?:property|ownership|owners)\b|\b(?:belongs?|held|owned)\b[^.;]{0,40}\b(?:both parties|in common|(?:in )?equal shares)`,
        ),
        then(
          60,
          String.raw`\bparties\b[^.;]{0,20}\bown\b`,
          `\\b${MADE}\\b`,
          String.raw`\b(?:jointly|together|in common|in equal shares)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          30,
          MADE_ZH,
          '(?<!□ ?)(?:双方|各方|甲乙双方)(?:按份|等额|按比例|各半)?共(?:有|同(?:所有|享有|拥有|持有|申请|登记|共有))',
        ),
      ),
      unless: { zh: /共同(?:完成|开发|改进)/ },
      flag: {
        en: [
          'The parties shall jointly own the Deliverables.',
          'The Deliverables shall be owned jointly by both parties.',
          'The work product belongs to Client and Supplier in equal shares.',
          'The parties shall own the findings in common.',
        ],
        zh: [
          '开发成果的知识产权归双方共同所有。',
          '定制模型的著作权由双方共有。',
          '项目成果由双方按份共有。',
        ],
      },
      ignore: {
        en: ['Client owns the Deliverables.'],
        zh: ['开发成果归甲方所有。', '验收费用由双方按比例分担。', '源代码封存于双方共同选定的公证处。'],
      },
    },
    {
      // What the vendor does not claim is left to the customer, where nobody else is said to own it.
      id: '5.notClaimed',
      topics: [5, 1],
      needs: [['own', 'claim', 'property', 'not']],
      en: pattern(
        String.raw`\b(?:we|vendor|provider|supplier|company)\b[^.;]{0,20}? (?:lay|make|stake)s? no claim (?:to|on|over) ` +
          then(30, '', `\\b${MADE}\\b`),
        String.raw`${NOT_CUSTOMERS}(?:${TAKES_NO}|\bmakes? no claims?\b)` +
          then(60, '', String.raw`\b(?:ownership|rights?)\b`, `\\b(?:${MADE}|applications?)\\b`),
        // “… to generate original content. Acme won't claim ownership over that content.”
        String.raw`\bgenerat\w+ [^.]{0,40}\bcontent\.[^.;]{0,30}\b(?:(?:will|does|do) not|(?:wo|do|does)n't) claim (?:any )?ownership\b`,
      ),
      zh: pattern(
        thenZh(8, '不主张', MADE_ZH),
        thenZh(
          40,
          MADE_ZH,
          '(?:不|不会|均不)(?:就[^。;,]{0,12})?主张[^。;]{0,12}(?:权利|权益|所有权|知识产权)',
        ),
        thenZh(
          14,
          '不(?:会)?(?:主张|声明|要求)?对(?:您|你|用户|客户|甲方)',
          MADE_ZH,
          '(?:主张|享有)?[^。;]{0,6}(?:权利|权益|所有权|知识产权)',
        ),
        acrossZh(70, '(?:生成|创作|产生)的内容', '不[^。;]{0,16}主张', '权'),
      ),
      flag: {
        en: [
          'Acme claims no ownership of any Output.',
          'We lay no claim to the suggestions.',
          'We do not assert any rights in the pictures you make with the tool.',
          "The tool may generate new content. Acme won't claim ownership of it.",
        ],
        zh: [
          '服务商不主张生成内容的任何权益。',
          '许可方对您使用模型的输出不主张权利。',
          '您以本工具创作的内容,本工具不主张任何权利。',
        ],
      },
      ignore: {
        en: ['You claim no rights in the output of others.'],
        zh: ['平台主张对输出内容的所有权。'],
      },
    },
    {
      // Who owns the customer's data then owns the output as well.
      id: '5.outputIsData',
      topics: [1, 2, 3, 4, 5, 6, 7, 8],
      needs: [['output'], ['customerData', 'data']],
      en: pattern(
        String.raw`\b(?:customer|client|your|user) (?:data|contents?|property|materials)["') ]{0,3}(?:means?|includes?|refers? to|consists? of)\b[^.]{0,500}?\boutputs?\b(?! to\b)`,
        String.raw`\binputs?["') ]{0,3}(?: and|,)[^.;]{0,30}\boutputs?\b[^.;]{0,60}(?:collectively|together|are|will be)[^.;]{0,50}\b(?:contents?|data|property|stuff)\b`,
        // The other way about: “outputs … are Customer Content”, “… referred to as Customer Content”.
        String.raw`\boutputs?\b(?! to\b)[^.;]{0,80}?\b(?:is|are|be|constitutes?)\b(?! not\b)(?: \w+){0,4} ["'(]{0,2}(?:customer|client|your|user) (?:data|contents?|materials)\b(?! to\b)`,
      ),
      zh: pattern(
        thenZh(12, '(?:用户|客户|您的)(?:数据|内容)["」”)]{0,2}(?:指|包括|是指)', '') +
          '[^。]{0,160}?(?:输出|生成)',
        thenZh(
          20,
          '输入["」”)]{0,2}(?:和|及|与|、)["「“(]{0,2}输出',
          '(?:合称|统称|均属于?|视为)',
          '(?:内容|数据)',
        ),
      ),
      unless: { en: /\b(?:not include|does not mean|excludes?|excluding) [^.;]{0,40}\boutputs?\b/ },
      flag: {
        en: [
          '"Customer Data" means all prompts, files and Outputs of the Service.',
          'Inputs and Outputs are together your Content.',
          'Any resulting outputs are referred to as Customer Content.',
        ],
        zh: ['“客户数据”是指客户提交的资料及服务生成的输出内容。'],
      },
      ignore: {
        en: ['"Customer Data" means all files that Customer submits.'],
        zh: ['“客户数据”是指客户提交的资料。'],
      },
    },
    {
      id: '5.useOnly',
      topics: [5],
      needs: [['output'], ['license', 'own']],
      en: pattern(then(60, `\\b${OUTPUT}`, String.raw`\b(?:licensed to|right to use|licen[cs]e to use)\b`)),
      zh: pattern(thenZh(12, '对(?:生成的)?(?:输出|生成)(?:内容)?', '享有使用权')),
      flag: {
        en: ['The Output is licensed to Customer for internal use.'],
        zh: ['您对生成的输出内容享有使用权。'],
      },
      ignore: { en: ['The Output is owned by Customer.'], zh: ['您对输出内容享有所有权。'] },
    },
    {
      id: '5.vendorTechnology',
      topics: [5, 1],
      needs: [
        ['own', 'keep', 'property'],
        ['service', 'model', 'property', 'vendor'],
      ],
      en: pattern(
        then(
          90,
          String.raw`\b(?:vendor|provider|supplier|company|licensors?|contractor|we)\b`,
          String.raw`\b(?:owns?|retains?|reserves?)\b(?!,)`,
          String.raw`\b(?:services?|software|technology|platform|models?|intellectual property|pre-existing|documentation|products?)\b`,
        ),
        then(
          90,
          String.raw`\b(?:owns?|retains?|reserves?)\b all right`,
          String.raw`\b(?:services?|software|technology|platform|models?|documentation|products?)\b`,
        ),
        then(
          60,
          String.raw`\b(?:background|pre-existing)\b`,
          String.raw`\b(?:ip|technology|intellectual property|materials)\b`,
          String.raw`\b(?:own|retain|remain)\w*`,
        ),
      ),
      zh: pattern(
        thenZh(
          40,
          '(?:背景技术|底层技术|平台|软件|本服务|模型|系统)',
          '(?:知识产权|著作权|所有权|权利)',
          `(?:(?:归|属于?)(?:于)?(?:${BUILDER_ZH}|许可方|其|[a-z])|由(?:${BUILDER_ZH}|许可方|[a-z]{1,12})(?:单独)?(?:所有|享有|拥有))`,
        ),
        thenZh(
          30,
          `${BUILDER_ZH}[^。;]{0,10}(?:享有|拥有)`,
          '(?:平台|软件|服务|模型|系统|技术)',
          '(?:知识产权|著作权|所有权)',
        ),
        thenZh(30, '(?:乙方|公司|我们|平台|供应商)', '保留', '(?:技术|知识产权|权利)'),
      ),
      unless: { zh: /乙方\((?:客户|用户)|保留[^。;]{0,24}用于其他/ },
      flag: {
        en: ['Vendor retains ownership of its underlying technology and models.'],
        zh: ['乙方背景技术的知识产权归乙方所有。'],
      },
      ignore: {
        en: ['Vendor retains the invoices.'],
        zh: ['乙方保留把为甲方写的代码用于其他项目的权利。', '乙方保留发票。'],
      },
    },
    {
      id: '5.noThirdParty',
      topics: [5, 1],
      needs: [
        ['output', 'customerData'],
        ['thirdParty', 'not'],
      ],
      en: pattern(
        then(
          110,
          String.raw`\b(?:not|never)\b`,
          String.raw`\buse\b`,
          String.raw`\b(?:outputs?|deliverables?|work product)\b`,
          String.raw`\b(?:for|to|with|by) (?:the benefit of )?(?:any |the )?(?:third part(?:y|ies)|others\b|other customers?)`,
        ),
      ),
      zh: pattern(thenZh(40, '(?:不得|不会)', OUTPUT_ZH, '(?:第三方|他人|其他客户)')),
      unless: {
        en: /\b(?:customer|you|users?) (?:shall|will|may|must) not\b/,
        zh: /(?:甲方|您|你|用户|客户)(?:不得|可)/,
      },
      flag: {
        en: ['Vendor shall not use Customer-specific outputs for any third party.'],
        zh: ['乙方不得将定制成果用于第三方。'],
      },
      ignore: { en: ['Vendor may use subcontractors.'], zh: ['乙方可以委托第三方施工。'] },
    },
    {
      id: '5.similarOutput',
      topics: [5],
      needs: [['output']],
      en: pattern(
        then(90, String.raw`\b(?:similar|same|identical) outputs?\b`),
        then(80, `\\boutputs?\\b`, String.raw`\b(?:not be unique|similar|identical)\b`),
        then(
          110,
          String.raw`\b(?:may|can)\b(?! not)`,
          String.raw`\b(?:re-?)?use\b`,
          String.raw`\b(?:outputs?|deliverables?|work product)\b`,
          String.raw`\b(?:other customers?|third part(?:y|ies))\b`,
        ),
      ),
      zh: pattern(thenZh(16, '(?:相同|相似|类似)', '(?:输出|内容)')),
      flag: {
        en: ['Output may not be unique, and others may receive similar output.'],
        zh: ['平台可能为其他客户生成与您相似的输出。'],
      },
      ignore: { en: ['Output is delivered at once.'], zh: ['输出即时生成。'] },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '5.outputOwner',
      topic: 5,
      met: ['5.customerOwns', '5.madeToOrder', '5.notClaimed'],
      short: ['5.useOnly', '5.jointlyOwned'],
      adverse: ['5.vendorOwns'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '5.vendorTechnology', topic: 5, met: ['5.vendorTechnology'] },
    { kind: 'point', id: '5.exclusiveUse', topic: 5, met: ['5.noThirdParty'], short: ['5.similarOutput'] },
  ],
};
