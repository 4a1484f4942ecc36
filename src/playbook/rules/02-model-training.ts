import { CUSTOMER, IMPROVE, later, TRAIN, pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

/** The vendor's leave to use, in its own words or by licence; what the customer may do is another matter. */
const MAY = String.raw`(?:\b(?:authori[sz]es?|permits?|allows?) (?!${CUSTOMER}\b)\w+ to\b|(?=\b(?:may|can|right|free|licen[cs]e|entitled|permit|authori|grant))(?<!\b${CUSTOMER}(?: \w+){0,2} )\b(?:may|can|right to|free (?:\([^).]{0,60}\) )?to|licen[cs]e to|entitled to|permitted to|permits? \w+ to|authori[sz]es? \w+ to|grants?(?! (?:to )?[the ]{0,4}${CUSTOMER}\b))\b)(?! not)`;
const USED = String.raw`\b(?:us(?:e|ing)|utili[sz]e|reuse|process|analy[sz]e|store|collect|run|feed|apply|employ|leverage|draw on|learn from|rely on|incorporate|include|retain)\b`;
const FED = String.raw`\b(?:data|contents?|inputs?|outputs?|materials|prompts?|information|submissions?|conversations?|chats?|recordings?|records|property|works?)\b`;
const GOODS = String.raw`\b(?:models?|algorithms?|artificial intelligence|services?|products?|technolog\w*|machine learning|ai\b|offerings|platform|site|website)`;
/** The customer's own, by their name; any data may train a model, and these alone matter. */
const THEIRS = String.raw`\b(?:customer|client|subscriber|licensee|buyer|purchaser|user|your)(?:'s)? (?:data|contents?|inputs?|outputs?|prompts?|materials|submissions?|information|conversations?|chats?)\b`;
/** “… may use the data … to improve the services”, “the data may be used to …”, “Acme uses the data to …”. */
const permitted = (purpose: string): readonly string[] => [
  // Steps of their own lengths: one long reach for all would try every pairing of a paragraph that repeats itself.
  then(60, MAY, USED) + then(220, '', FED) + then(140, '', purpose) + then(70, '', GOODS),
  then(
    120,
    FED,
    String.raw`\b(?:may|can|will) be (?:\w+ ){0,2}(?:used|processed|analy[sz]ed)\b`,
    purpose,
    GOODS,
  ),
  then(
    100,
    THEIRS,
    String.raw`\b(?:(?:is|are|be) used|helps?)\b(?<!\b(?:not|never|no|if|whether)\b[^.;]{0,60})`,
    purpose,
    GOODS,
  ),
  String.raw`\b(?:uses|we (?:also )?use)\b(?<!\b${CUSTOMER} uses)` + then(120, '', FED, purpose, GOODS),
];
/** Figures on the use of the service are another matter, unless the customer's own data are named beside them. */
const STATISTICS_ONLY = String.raw`^(?![^]*\b(?:customer|client|user|your) (?:data|contents?|inputs?|outputs?|materials|submissions?|information|property)\b)[^]*\b(?:aggregat|anonymi[sz]|de-?identif|usage data|relating to the (?:provision|use|performance)|metric|statistic|feedback|suggestion|system data|technical data|telemetry|(?:your|its|customer's) use of)`;
/** Denied to it, or the customer's to do: its own licence, models of its own. */
const OF_THE_CUSTOMER = String.raw`\bcompet|\bright to object\b|\bgrants? (?:to )?[the ]{0,4}${CUSTOMER}\b|\b(?:customer|client|your)(?:'s)?(?: (?:own|derivative|fine-tuned|custom|private))* models?\b`;
const NOT_LEFT_TO_VENDOR = String.raw`\bpublicly available\b|\b(?:not\b|(?:wo|do|does)n't\b|never\b)(?! limited)[^.;]{0,140}\b(?:train|improv|develop)|${OF_THE_CUSTOMER}`;
/** “… not to train, but may use it to improve” denies the first alone. */
const NOT_TO_IMPROVE = String.raw`\bnot\b(?! limited)(?:(?!\b(?:but|however|may|can)\b)[^.;]){0,140}?\b(?:improv|develop|enhanc)`;

/** The customer's yes, as something that it does. */
const SAYS_YES = String.raw`(?:(?:has|have) agreed\b|agreed (?:to it|thereto|otherwise|in)\b|(?:expressly |specifically )?instructs?\b|say-so\b|enrol\w*|(?:sign|join)(?:s|ed)? (?:up|our|the|its|an?)\b|(?:chooses?|chosen|elects?|elected) (?:in|to (?:allow|permit|share|participate|take part|join|contribute|enable))|(?:turn|switch)(?:e?s|ed)? (?:[\w']+ ){0,3}on\b|ticks?\b|ticked\b|(?:written|express|clear) yes\b|separate (?:[\w-]+ )?(?:agreement|addendum))`;
/** Its no, likewise: a switch, a box, a message. */
const SAYS_NO = String.raw`(?:(?:turn|switch|toggl)(?:e?s|ed|ing)? (?:[\w']+ ){0,3}off|(?:flip|toggle|slide|untick|uncheck|deselect)(?:s|ed)?|disable[sd]?|opt(?:s|ed)?[- ]?out|object(?:s|ed)?|decline[sd]?|withdraw[sn]?|(?:tells?|told|informs?|informed|notif(?:y|ies|ied)) (?:us|vendor|provider|supplier))\b`;
const MODELS = String.raw`\b(?:models?|algorithms?|artificial intelligence|machine learning|ai)\b`;
const NOT = String.raw`\b(?:not|never|neither|no|prohibited from|refrain from|without)\b`;
const NOT_BY_DEFAULT = String.raw`\b(?:not|never|(?:do|does|wo)n't)\b`;
const NOT_ZH = '(?:不得|不会|不将|禁止|不用于|不使用|不以任何|未经[^。;]{0,24}同意)';
/** What is not done, in the words that may stand before it. */
const DENIED_ZH =
  '(?:不(?:得|会|将|应|可|许|允许|予|用于|使用|参与|纳入|进入|作为|再|以|向|把)(?!影响|因|避免|撤销|撤回|逆)|绝不|概不|均不|禁止|严禁|杜绝|无权|未经[^。;]{0,24}同意)';
/** To make a model better, by the verb before its name. */
const BETTER_ZH =
  '(?:优化|改进|改善|改良|提高|提升|增强|完善|迭代|升级|研发|开发|构建|校准|蒸馏|标定|喂养|投喂|打造)';
const FED_ZH = '(?:数据|内容|信息|资料|记录|日志|样本|语料|素材|对话|录音|图片|文件|作品|输入|输出)';
/** The customer's own duties, and words that deny something else, are no promise of the vendor. */
const NO_PROMISE = {
  en: /\bcompet\w+|\bnot (?:be )?(?:erase|delete|remove|destroy)[sd]?\b|\b(?:customers?|you|users?|licensees?|clients?)(?: and its users)? (?:shall|will|may|must|agrees?|agree to|can|is|are)\b[^.;]{0,40}\b(?:not|never|prohibited|forbidden|refrain)\b|\bnot (?:\w+ )?(?:liable|responsible)\b|\b(?:models?(?: \w+)?|trained) by [the ]{0,4}(?:customers?|clients?|you|users?)\b|^(?:(?!\b(?:not|never|no|we|vendor|provider|supplier|company)\b|n't)[^.;]){0,20}\b(?:to )?(?:use|train)[^.;]{0,20}\b(?:outputs?|services?) to\b|\bnot limited to|\bnot (?:\w+ )?(?:offer|guarantee|limit|prevent|prohibit|restrict|preclude|exclude|opt(?:ed)?[- ]?out)\b|\bnot\b[^.;]{0,60}\buntil\b|\brequires? that\b/,
  zh: /竞争|竞品|脚本|爬虫|抓取|任何人不得|(?<!其他|其它|第三方|面向)(?:您|你|用户|客户|甲方)(?:(?!(?:数据|对话|文件|语料|作品|素材|记录|(?<!输出)内容|输入|信息|资料)均?不)[^。;]){0,8}(?:不得|不应|不可|不会)/,
};

export const modelTraining: TopicRules = {
  topic: 2,
  cues: {
    en:
      'train models,train any model,training data,model training,train machine learning,' +
      'improve models,fine tune models,improve our services,improve services,develop and improve,' +
      'improve and develop,enhance services,product improvement,used for training,use to train,' +
      'compete with,competing models,competing products,develop models,machine learning models,' +
      'service improvement,opt out of training,training purposes,improve algorithms,' +
      'develop new products,research and development,benchmark',
    zh:
      '模型训练,训练模型,用于训练,优化模型,改进模型,算法训练,机器学习,训练数据,模型优化,优化服务,改进服务,提升服务,改善服务,改进产品,优化产品,服务优化,' +
      '提升产品,完善服务,用于改进,竞争关系,开发竞争,蒸馏,模型迭代,帮助改进,开发训练',
  },
  flag: {
    en: [
      'Supplier must not train any model on Client Data.',
      'We may use your content to improve our models and services.',
    ],
    zh: ['乙方不得将客户数据用于模型训练。', '我们可能使用您的输入内容优化模型。'],
  },
  ignore: {
    en: [
      'Supplier will provide on-site training for ten employees.',
      'The model numbers are listed in Annex A.',
    ],
    zh: ['乙方应为甲方员工提供两天的操作培训。', '设备型号见附件一。'],
  },
  statements: [
    {
      id: '2.prohibited',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve', 'derivative', 'model'],
        ['data', 'customerData', 'model', 'output', 'customer'],
      ],
      en: pattern(
        then(
          150,
          String.raw`\b(?:(?<!\bor )not|never|neither|no(?! longer (?:personal|identif\w*|phi|confidential|protected|subject|relat\w*|link\w*|associat\w*)\b)|none|nor|nothing|cannot|(?:do|does|wo|ca)n't|prohibited from|refrains? from|exclude[sd]? from|barred from|off[- ]limits (?:for|to)|(?:stays?|kept?|keeps?|remains?|left|leaves?|held) (?:(?!the\b)[\w']+ ){0,3}out of|forbidden)\b`,
          // A “trained model” that is not handed on is another matter.
          String.raw`\b(?:(?!trained models?\b)${TRAIN}|for\b[^.;]{0,40}\bmachine learning)`,
        ),
        String.raw`\b(?:train(?:ing)?|use)\b` +
          then(
            80,
            '',
            MODELS,
            FED,
            String.raw`\b(?:is|are) (?:strictly |expressly )?(?:prohibited|forbidden|not permitted)\b`,
          ),
        String.raw`\buse of\b` +
          then(
            80,
            '',
            THEIRS,
            String.raw`(?:${MODELS}|\b${TRAIN})`,
            String.raw`(?:\b(?:is|are|shall be) (?:\w+ly )?|[:|] ?)(?:prohibited|forbidden|excluded|not (?:permitted|allowed))\b`,
          ),
        then(
          80,
          FED,
          String.raw`\b(?:not|never|no|nor|neither|cannot)\b`,
          String.raw`\b(?:used|employed|applied|exploited|fed)\b`,
          String.raw`\b${IMPROVE}`,
          MODELS,
        ),
        then(40, String.raw`\b(?:keeps?|kept|stays?)\b`, String.raw`\baway from\b`, String.raw`\b${TRAIN}`),
        then(
          60,
          FED,
          String.raw`\b(?:not|never)\b`,
          String.raw`\bused\b`,
          String.raw`\b(?:model|ai|algorithm)[- ](?:development|improvement|building)\b`,
        ),
        // “Training on Client Data is not allowed.”
        String.raw`\btraining (?:on|with)\b` +
          then(
            40,
            '',
            FED,
            String.raw`\b(?:is|are) (?:not (?:permitted|allowed)|(?:\w+ly )?(?:prohibited|forbidden|excluded|ruled out))\b`,
          ),
        then(40, NOT, String.raw`\bteach(?:es|ing)?\b`, MODELS),
        // “No model shall be fitted on Client Data.”
        then(
          90,
          NOT,
          MODELS,
          String.raw`\b(?:fitted|built|calibrated|taught|adapted) (?:on|with|from|upon)\b`,
          THEIRS,
        ),
        then(
          60,
          String.raw`\b(?:no|none of the)\b[^.;]{0,12}(?:${THEIRS})`,
          String.raw`\bbe (?:used|employed|applied|fed)\b`,
          String.raw`\b${IMPROVE}`,
          MODELS,
        ),
        then(
          110,
          String.raw`\b(?:(?:shall|will|may|must|does|do) not|(?:do|does|wo)n't|cannot|never|neither|nor|refrains? from|none)\b`,
          String.raw`\b(?:us(?:e[sd]?|ing)|utili[sz]e|feed|put|apply|exploit|process|run)\b`,
          String.raw`\b(?:data|content|inputs?|outputs?|prompts?|records|materials|information|conversations)\b`,
          String.raw`\b(?:${IMPROVE}|teach\w*|calibrat\w*|tun(?:e|ing)|build(?:ing)?|benchmark\w*|creat\w*|distil\w*)`,
          MODELS,
        ),
      ),
      zh: pattern(
        thenZh(60, DENIED_ZH, '(?:训练|微调|精调|调优|机器学习)'),
        thenZh(
          50,
          `${DENIED_ZH}(?=[^。;]{0,70}(?:数据|内容|信息|资料|输入|语料))`,
          BETTER_ZH,
          '(?:模型|算法)',
        ),
        thenZh(30, `${DENIED_ZH}(?=[^。;]{0,50}(?:数据|内容|信息|资料|输入|语料))`, '(?:模型|算法)', '学习'),
        thenZh(
          60,
          '(?:数据|内容|信息|输入|输出|资料)',
          '(?:不会|不得|不能|不可|不应)被?(?:用于|用来|用作)',
          '(?:训练|微调)',
        ),
        thenZh(50, '(?:严禁|无权|不应|不可|不以)', '(?:数据|内容|信息|资料)', '(?:训练|微调)'),
        thenZh(
          60,
          '(?:一概|均|都|也)不(?:会|得)?(?:用来|用于|用作|拿来|投入|进入|参与)',
          '(?:训练|微调|调校)',
        ),
        thenZh(
          40,
          '不(?:会|得)?(?:将|把|拿)',
          '(?:数据|内容|信息|资料|答复|语料|素材|对话|录音|代码|文档)',
          '(?:投入|用于|用来|喂给|训练)[^。;]{0,16}(?:训练|微调|模型|算法)',
        ),
        '不(?:得|会)?(?:用)?作(?:为)?[^。;,]{0,8}(?:训练|微调)',
        // Nothing of it goes in: 一条也不进训练集.
        thenZh(
          16,
          FED_ZH,
          '不(?:会|得|能|准)?(?:进入?|纳入|列入|混入|加入|并入|流入)[^。;,]{0,6}(?:训练|语料库|数据集)',
        ),
        thenZh(
          30,
          FED_ZH,
          '不(?:会|得)?(?:用来|用于|拿来|用作)(?:训练|微调|调教|调校|调优)(?!新?(?:员工|人员))',
        ),
        thenZh(40, DENIED_ZH, '(?:模型|算法)', '(?:参数|权重)的?(?:更新|调整|学习)'),
        thenZh(
          50,
          FED_ZH,
          '不(?:得|会|能|准|许)?(?:被)?(?:喂|投喂|灌)(?:给|进|入|到)?[^。;,]{0,8}(?:算法|模型)',
        ),
        // What the data shall not make better may be a service or a product as well as a model.
        thenZh(
          24,
          `${DENIED_ZH}[^。;,]{0,6}(?:使用|利用|将|把|以|拿|借)`,
          `(?:客户|用户|甲方|采购人|委托方|[您你])[^。;,]{0,8}${FED_ZH}`,
        ) +
          `[^。;,]{0,24}?(?:${BETTER_ZH}[^。;,]{0,8}(?:产品|服务|技术|功能)|(?:模型|算法|产品|技术)的?(?:研发|开发|迭代|优化|升级|改进|调优))`,
      ),
      unless: NO_PROMISE,
      flag: {
        en: [
          'Vendor shall not use Customer Data to train any AI model.',
          'Supplier shall not use Client Data to improve any artificial intelligence.',
          "Acme won't train on your content.",
          'We do not use your inputs or outputs to train our models.',
          'Client Data is excluded from any training of models.',
          'Training of models on Client Data is strictly forbidden.',
          'Client Data stays out of the training of any model.',
          'Neither Supplier nor its affiliates shall use Client Data to build any algorithm.',
          'None of your content is used for training.',
          'Client Data is off limits for model training.',
          'Supplier keeps Client Data out of every training set.',
          'Use of Client Data for machine learning is strictly prohibited.',
          'Your content will in no case be used in the development of any algorithm.',
          'No Client Content may be employed to refine an algorithm.',
          'Use of Client Data for training models: not allowed.',
          'No algorithm that serves others shall be calibrated on Buyer Data.',
          'Supplier shall keep the Client Data away from any training of models.',
          'Client Content is never used for model development.',
          'Training with Client Content is ruled out.',
        ],
        zh: [
          '乙方不得将客户数据用于训练模型。',
          '乙方承诺不以任何形式将甲方数据用于模型的训练。',
          '用户的内容不会被用来训练模型。',
          '服务商无权以客户数据训练算法。',
          '您的资料概不纳入模型的训练集。',
          '您提交的文件不会用来训练。',
          '服务商不得让算法自客户数据中学习。',
          '供应商不会为了提升自有模型而使用客户数据。',
          '乙方不得以甲方数据训练供其他客户使用的模型,且不得对外提供。',
          '客户资料不作模型微调之用。',
          '会话内容不参与任何模型的权重更新。',
          '供应商不得利用客户数据开发新产品。',
          '服务商不得将用户录音用于自身的算法研发。',
          '承建方不会把业主的语料喂给任何模型。',
          '模型只以公开语料训练,客户的工单一条也不进训练集,工单内容同样不进训练集。',
          '门店的录音资料不列入训练集。',
          '甲方数据仅供推理,不拿来调教模型。',
          '病历资料即使隐去姓名,也不得喂给算法。',
        ],
      },
      ignore: {
        en: [
          'Supplier need not erase Client Data already placed in a training set.',
          'Vendor may use Customer Data to train its models.',
          'Customer shall not use Output to train competing models.',
          'Client is forbidden from using the content of the Service to train AI.',
          'Supplier is not liable for models trained by Client on its data.',
          'The free plan does not offer a way to exclude your content from training.',
          'Client cannot use the output to train models.',
          'No invoice may be used to refine an algorithm.',
          'Nothing stays out of the log.',
          'What is no longer personal data may serve for the training of models.',
          'Supplier shall not hand a trained model of Client to others.',
          'Supplier hands over all data, finished or not, with the training sets.',
        ],
        zh: [
          '该授权不可撤销,甲方无须将已训练的模型回退。',
          '关闭开关不会影响已完成的训练。',
          '本次评审不作培训安排。',
          '乙方不得将甲方资料遗失,并应改进服务。',
          '用户不得利用平台数据开发竞争产品。',
          '我们可能将您的数据用于模型训练。',
          '您不得利用输出训练与我们竞争的模型。',
        ],
      },
    },
    {
      id: '2.consent',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve'],
        ['consent', 'not', 'data', 'customer'],
      ],
      en: pattern(
        then(
          170,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:without|unless|except (?:with|under)|(?:only|solely) (?:with|upon|on|after|by)|subject to|conditional (?:up)?on|requires?|needs)\b`,
          String.raw`\b(?:consents?|opt(?:s|ed)?[- ]?in|permission|approval|express(?:ly)? (?:written )?(?:authoriz|authoris|instruct|agree)\w*|${SAYS_YES})`,
        ),
        then(
          170,
          String.raw`\b(?:without|unless|absent|only with|only if|except (?:as|where|with|if|under))\b`,
          String.raw`\b(?:consents?|opt(?:s|ed)?[- ]?in|permission|approval|agrees?|say-so|identifies|authori[sz](?:es|ed|ation)|${SAYS_YES})\b`,
          String.raw`\b(?:${TRAIN}|${IMPROVE}[^.;]{0,40}${MODELS})`,
        ),
        // To improve what is sold with it is to train with it: “not … to develop or improve the Services, unless”.
        then(60, String.raw`\bnot use\b`, String.raw`\b(?:data|contents?|inputs?|prompts?)\b`) +
          then(
            70,
            '',
            String.raw`\b${IMPROVE}`,
            String.raw`\b(?:unless|without|except)\b`,
            String.raw`\b(?:consents?|permission|approval|agrees?|authori[sz]\w+)\b`,
          ),
        // Only where the customer has said yes: “only if you agree”, “absent its approval”, “with your consent”.
        then(
          120,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:(?:only )?(?:if|where|when|once|after)|absent)\b(?! you (?:do|are|would)\b)`,
          String.raw`\b${CUSTOMER}(?:'s)?\b`,
          String.raw`\b(?:consents?|opt(?:s|ed)?[- ]?in|permission|approval|agree(?:s|d)?|authori[sz]e[sd]?|approve[sd]?|enable[sd]?|${SAYS_YES})\b`,
        ),
        later(
          60,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:absent|without|failing) (?:such|that|this|its|your) (?:\w+ )?(?:agreement|consent|approval|permission|authori[sz]ation)\b`,
        ),
        // “… only where an order says so.”
        then(
          90,
          String.raw`\b${TRAIN}`,
          String.raw`\bonly (?:if|where|when|to the extent|as|so far as)\b`,
          String.raw`\b(?:orders?|sow|statement of work|schedule|annex|addendum)\b`,
          String.raw`\b(?:says?|provides?|permits?|allows?|states?|calls? for)\b`,
        ),
        then(
          60,
          String.raw`\b(?:consent|permission|approval)\b`,
          String.raw`\b(?:before|prior to)\b`,
          String.raw`\b${TRAIN}`,
        ),
        // Off until switched on.
        then(
          60,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:off|disabled|inactive)\b`,
          String.raw`\bunless\b`,
          String.raw`\b(?:enable|activate|(?:turn|switch)e?s? (?:\w+ )?on\b)`,
        ),
        then(
          120,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:off|disabled|not enabled|inactive|opted out) by default\b`,
        ),
        then(
          120,
          String.raw`\bby default\b[^.;]{0,40}\b(?:off|disabled|not enabled)\b`,
          String.raw`\b${TRAIN}`,
        ),
        then(
          90,
          String.raw`\b(?:with|subject to|upon) [the ]{0,4}(?:customer's|your|client's|user's) (?:\w+ ){0,3}(?:consent|permission|approval)`,
          String.raw`\b(?:may|can|will)\b`,
          String.raw`\b${TRAIN}`,
        ),
        // “By default we do not train … . You can choose to share …”
        NOT_BY_DEFAULT +
          later(
            100,
            '',
            String.raw`\b${TRAIN}`,
            String.raw`\b${CUSTOMER} (?:may|can) (?:choose|elect|agree) to\b(?! (?:opt|exclude|disable)\b)`,
          ),
        NOT +
          later(
            100,
            '',
            String.raw`\b${TRAIN}`,
            String.raw`\b(?:may|can|must|wish to) (?:\w+ )?opt[- ]?in\b`,
          ),
        then(
          120,
          String.raw`\bmay\b`,
          String.raw`\bwith [the ]{0,4}(?:customer's|your|client's)? ?(?:prior |express |written |explicit ){0,3}(?:consent|permission)`,
          String.raw`\b${TRAIN}`,
        ),
      ),
      zh: pattern(
        thenZh(
          50,
          '(?:未经|除非|经|取得|征得)',
          '(?:同意|授权|许可|准许|批准|认可|勾选|开启)',
          '(?:训练|微调|精调)',
        ),
        thenZh(50, '(?:训练|微调)', '(?:除非|须经|需经|经)', '(?:同意|授权|书面许可|准许|批准)'),
        `(?:仅|只)(?:当|有|在)[^。;]{0,24}(?:签署|签订|同意|授权|许可)[^。;]{0,16}(?:方可|才可|才能|方能|才会)[^。;]{0,24}?(?:训练|微调|精调)`,
        thenZh(
          30,
          '(?:没有|尚未|未获)[^。;,]{0,12}(?:同意|授权|许可|签字|签署)[^。;,]{0,4},',
          DENIED_ZH,
          '(?:训练|微调|精调)',
        ),
        // 获得同意后、在…同意的前提下, and what is then done; 如需…应取得许可.
        thenZh(
          40,
          '(?:获得|获取|取得|征得|得到|经|在)(?:了)?(?:您|你|用户|客户|甲方)',
          '(?:同意|授权|许可)(?:之?后|以后|时|的前提下|的情况下|的情形下|,?方可|,?才)',
          '(?:训练|微调|(?:优化|改进)[^。;]{0,6}(?:模型|算法))',
        ),
        thenZh(
          40,
          '(?:数据|内容|信息|资料|输入)',
          '(?:训练|微调)',
          '(?:应|须|需|必须)(?:当)?[^。;,]{0,8}(?:取得|获得|征得|经)',
          '(?:同意|许可|授权)',
        ),
        thenZh(40, '不(?:会|得|使用)', '(?:训练|微调)', '除非[^。;]{0,10}(?:主动|选择|自愿|明确)'),
        // Before the yes, nothing; training first, and then whose yes it needs.
        thenZh(
          40,
          '(?:同意|授权|许可)之?前',
          DENIED_ZH,
          '(?:训练|微调|(?:优化|改进)[^。;]{0,6}(?:模型|算法))',
        ),
        thenZh(
          40,
          '(?:训练|微调|(?:优化|改进)[^。;,]{0,6}(?:模型|算法)|(?:模型|算法)(?:优化|改进))',
          '(?:应|须|需|必须|以)[^。;,]{0,8}(?:甲方|客户|用户|采购人|委托方|[您你])',
          '(?:(?:同意|授权|确认|许可)[^。;,]{0,4}为(?:前提|条件)|(?:审批|批准|核准))',
        ),
        // 如欲训练…,须逐案取得书面同意; 应另行签署授权书; 默认不启用,主动开启后方…
        thenZh(
          40,
          `(?:如|若|凡|倘)[^。;]{0,16}(?:欲|拟|需|要|想|打算|希望|将)`,
          `(?:训练|微调|${BETTER_ZH}[^。;]{0,8}(?:模型|算法))`,
          '(?:(?:应|须|需|必须)[^。;,]{0,10}(?:取得|获得|征得|经)[^。;]{0,16}(?:同意|许可|授权|认可)|(?:另行|单独|事先|专门)[^。;,]{0,8}(?:签署|签订|订立|达成|约定)|另(?:行)?(?:签|立|订)[^。;,]{0,6}(?:授权|协议|许可|同意))',
        ),
        // Step by step: 须逐项提出书面申请,经…审查通过; 打开…才会用对话训练.
        thenZh(
          60,
          `(?:如|若|凡|倘)[^。;]{0,16}(?:欲|拟|需|要|希望|将)[^。;]{0,24}${FED_ZH}[^。;]{0,20}(?:训练|微调|算法(?:的)?迭代|模型(?:的)?迭代)`,
          '(?:(?:应|须|需|必须)[^。;,]{0,8}(?:提出|提交|递交)[^。;,]{0,6}申请|(?:经|由|报)[^。;,]{0,20}(?:审查通过|审批|批准|批复|核准))',
        ),
        `(?:[您你]|用户|客户|甲方)[^。;]{0,12}(?:打开|开启|勾选|加入|启用|选择)[^。;]{0,20}(?<!刚)(?:才|方)(?:会|可|将|能)?[^。;]{0,20}(?:${FED_ZH}[^。;]{0,12}(?:训练|微调)|(?:训练|微调)[^。;,]{0,10}模型)`,
        `(?:[您你]|用户|客户|甲方)[^。;]{0,12}(?:打开|开启|勾选|加入|启用|选择)[^。;]{0,20}(?<!刚)(?:才|方)(?:会|可|将|能)[^。;]{0,40}?(?:用来|用于|用作|拿来)[^。;,]{0,8}(?:训练|微调)`,
        thenZh(
          90,
          '(?:[您你]|用户|客户|甲方|租户)[^。;]{0,20}主动(?:开启|打开|勾选|选择|加入|参加)',
          `${FED_ZH}[^。;]{0,20}(?:用于|用来|用作)`,
          '(?:训练|微调)',
        ),
        thenZh(
          30,
          '(?:训练|微调)',
          '(?:默认|缺省)[^。;,]{0,4}(?:不|未|关闭|停用)',
          '(?:主动|自愿|勾选|开启|打开|加入)',
        ),
      ),
      unless: {
        en: /\bcompet\w+|\b(?:customers?|you|users?) (?:shall|will|may|must|agrees? to) not\b/,
        zh: /竞争|(?:您|用户|客户|甲方|委托方)不得/,
      },
      flag: {
        en: [
          'Vendor shall not train models on Customer Data without the prior written consent of Customer.',
          'We do not train on your data; you may opt in to it.',
          'Supplier may train its models on Client Data only where Client has agreed in writing.',
          'With your permission, we may use your chats to train our models.',
          'Except as authorised by Client, Supplier shall not use the Client Data to develop any algorithm.',
          'Supplier does not train its models on Client Data unless Client has enrolled in the programme.',
          'Use of your content for training is off by default.',
          'Training on Client Data requires the approval of Client.',
          'We train on your chats only if you switch that setting on.',
          'Absent the prior written approval of Client, Supplier shall not use Client Data to develop any model.',
          'Acme will not use Client Content to develop or improve the Services, unless Client explicitly agrees.',
          'Supplier shall not train any model on Client Data unless Client has agreed thereto.',
          'Client Data form no part of any training set unless Client has signed a contribution form.',
          'Supplier must not use Client Data to train a model, except under a separate data-sharing agreement.',
          'Supplier trains models on Client Data only where an order expressly provides for it.',
          'Supplier trains on Client Data only if Client has ticked the box.',
          'Supplier shall ask the consent of Client before training any model on Client Data.',
          'Training with your content is disabled unless an administrator enables it.',
          'Without a written yes of Client no Client Data may be used for training.',
        ],
        zh: [
          '未经客户事先书面同意，乙方不得将数据用于训练。',
          '仅在征得用户同意后,平台才会将内容用于模型训练。',
          '未经学校书面准许,会话不得用于训练模型。',
          '乙方如需使用数据进行训练,应当取得甲方书面许可。',
          '我们不会将您的内容用于训练,除非您主动加入该计划。',
          '平台如拟以客户数据训练模型,应另行签订协议。',
          '乙方若需优化其算法,须逐次取得甲方书面认可。',
          '用于模型训练:默认关闭,用户主动开启后生效。',
          '在客户书面授权之前,平台不会以其文件训练模型。',
          '平台仅在获得客户授权时,才可用录音优化算法。',
          '微调模型需用医院影像的,须报甲方审批。',
          '用于模型优化的,须以用户书面确认为前提。',
          '供应商若欲将影像资料用于模型训练,须逐次递交书面申请并附方案。',
          '用户开启“改进计划”后,平台才会用其录音训练模型。',
          '仅当客户另签许可协议时,供应商方可用其数据微调模型。',
          '甲方没有书面授权的,乙方不得拿录音微调模型。',
          '乙方若想用录音训练声学模型,须先另签授权书。',
          '您选择“一起改进”之后,我们才会把隐名的订单用来训练助手。',
          '您可以主动加入“共建计划”,加入后平台可将对话记录用于评测和训练。',
        ],
      },
      ignore: {
        en: [
          'Vendor pays its staff with the consent of the union, never models.',
          'Vendor may train models.',
          'We may train our models on your content if you are on the free plan.',
          'Training is held in rooms with the lights off by default rules.',
        ],
        zh: [
          '我们可能将数据用于训练。',
          '乙方训练模型后,应提交甲方验收。',
          '未经乙方许可,甲方不得微调模型。',
          '员工训练计划应报甲方备案。',
          '付款之前,乙方不会启动训练。',
          '没有签字的账单,乙方不得催款。',
          '您可以主动加入会员,平台会记录您的学习训练。',
          '用户选择套餐后,平台才开通训练算力。',
        ],
      },
    },
    {
      id: '2.optOut',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve', 'derivative'],
        ['consent', 'not', 'use', 'except', 'model', 'data', 'customer'],
      ],
      en: pattern(
        then(
          160,
          String.raw`\bopt(?:s|ed|ing)?[- ]?out\b`,
          String.raw`\b(?:${TRAIN}|${IMPROVE}|models?\b|(?:this|that|such) use\b)`,
        ),
        then(
          60,
          String.raw`\b(?:tell|notify|inform|instruct|contact|write to)\b`,
          String.raw`\b(?:not want|not to|do not wish|object|stop)\b`,
        ) + then(100, '', String.raw`\b${TRAIN}`),
        then(
          200,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:opt(?:s|ed|ing)?[- ]?out|turn(?:ing)? (?:\w+ ){0,3}off|disabl\w+|choosing "no")`,
        ),
        then(
          90,
          String.raw`\bunless\b`,
          String.raw`\b${SAYS_NO}`,
          String.raw`\b(?:${TRAIN}|${IMPROVE}[^.;]{0,30}${MODELS})`,
        ),
        later(
          120,
          String.raw`\b${TRAIN}[^.;]{0,40}\bby default\b`,
          String.raw`\b(?:may|can) (?:\w+ ){0,3}?(?:exclude\b|${SAYS_NO})`,
        ),
        then(
          160,
          String.raw`\b(?:may|can|will|we|to)\b[^.;]{0,90}\b(?:${TRAIN}|${IMPROVE}[^.;]{0,30}${MODELS})`,
          String.raw`\bunless\b`,
          String.raw`\b${SAYS_NO}`,
        ),
        later(
          160,
          String.raw`\b(?:if|where) ${CUSTOMER}\b[^.;]{0,12}\b(?:rather|prefer|(?:do|does|did)(?:n't| not)|wish|want|object)`,
          String.raw`\b${SAYS_NO}`,
          String.raw`\b(?:out of|not|no longer|stop\w*|exclu\w+|cease)\b[^.;]{0,40}\b${TRAIN}`,
        ),
        // The use in one sentence, the way out in the next.
        later(
          220,
          String.raw`\b(?:may|can|will|we|to)\b[^.;]{0,60}(?:\b(?:use|used)\b[^.;]{0,120}\b(?:${TRAIN}|${IMPROVE}[^.;]{0,30}${MODELS})|\b(?:train|fine-?tune)\b)`,
          String.raw`\b(?:(?:to|want to|wish to) (?:stop|prevent|avoid|refuse) (?:this|it|that|such)\b|(?:${CUSTOMER}|administrators?|admins) (?:may|can|(?:has|have) the (?:right|option) to|(?:is|are) (?:free|able) to) (?:\w+ ){0,3}?(?:opt(?:[- ]?out)|object (?:to (?:this|such|that|the) (?:use|processing)|at any time)|(?:turn|switch) (?:\w+ ){0,3}off|disable (?:this|it|such|the)|stop (?:this|it|such use)|withdraw|refuse|decline|say no)|[.;] ?(?:simply )?(?:switch|turn|toggle) (?:this|it|that) off\b|\bif you (?:do not|don't) (?:want|wish|like) (?:this|that|it)\b)`,
        ),
        then(
          60,
          String.raw`\b${CUSTOMER} (?:may|can)\b`,
          String.raw`\b(?:exclude|opt (?:its|your|their) [\w ]{1,20} out|turn off|disable|instruct [\w ]{1,30} not to use)\b`,
          String.raw`\b(?:${TRAIN}|model improvement|(?:develop|improve)[^.;]{0,80}(?:${MODELS}|technolog|service))`,
        ),
        then(150, String.raw`\b(?:choosing "?no\b|disabl\w+|turn(?:ing)? off)`, String.raw`\b${TRAIN}`),
      ),
      zh: pattern(
        thenZh(
          60,
          '(?:(?<!默认(?:处于|为|是)?)关闭|退出|拒绝|选择不|不希望|不愿|撤回|停用|关掉)(?!本?(?:服务|平台|软件|产品|账))',
          '(?:训练|(?:优化|改进)[^。;]{0,6}模型|模型[^。;]{0,6}(?:优化|改进))',
        ),
        thenZh(
          60,
          '(?:训练|(?:优化|改进)(?:我们的|平台的|其)?(?:大)?模型|模型(?:优化|改进))',
          '(?<!不可|不得|无权|予以|或者?|或予以|可以附条件[^。;]{0,8})(?:(?<!默认(?:处于|为|是)?)关闭|退出|拒绝|撤回)',
        ),
        thenZh(50, '除非', '(?:不同意|拒绝|反对|退出|关闭|要求停止)', '(?:训练|微调)'),
        thenZh(50, '(?:训练|微调)', '除非', '(?:不同意|拒绝|反对|退出|关闭|要求停止)'),
        // The use in one sentence, the way out in the next.
        later(
          70,
          `${FED_ZH}[^。;]{0,60}?(?:(?:用于|参与|进行|来)[^。;]{0,10}(?:训练|微调)|${BETTER_ZH}[^。;]{0,6}模型|${BETTER_ZH}[^。;,]{0,16}(?:模型|算法)|模型[^。;]{0,4}(?:训练|${BETTER_ZH}))`,
          '(?:(?:您|你|用户|客户|甲方|贵方|贵公司|委托方)(?:的管理员)?(?:可|有权|如?不(?:愿|想|希望|同意))|(?:如|若)[^。;,]{0,6}不(?:愿|想|希望|同意)|不(?:愿|想|希望|同意)[^。;,]{0,6}的[^。;,]{0,6},?可以?)',
          '(?:关闭|关掉|拨到关|关上|停掉|退出|拒绝(?!验收|付款|支付|接[受收])|撤回|停用|取消勾选|停止此|要求[^。;,]{0,4}停止|(?:告知|联系)(?:我们|平台|客服)[^。;,]{0,10}(?:停止|退出|移除))',
        ),
        thenZh(
          40,
          '除[^。;,]{0,14}(?:提出异议|表示反对|要求停止|选择退出|明示拒绝)',
          `(?:可以?|有权|将|会)[^。;]{0,30}(?:训练|微调|(?:模型|算法)[^。;,]{0,4}(?:训练|${BETTER_ZH})|${BETTER_ZH}[^。;,]{0,6}(?:模型|算法))`,
        ),
      ),
      unless: { zh: /竞争|(?:您|你|用户|客户)不得/, en: /\barbitration|\bmarketing|\bcompet/ },
      flag: {
        en: [
          'We train on your content unless you opt out of training in the settings.',
          'Client may instruct Supplier to stop training on its data.',
          'We may use your content to train our models. You can opt out at any time.',
          'Client may exclude its data from model training by notice.',
          'You can turn off the use of your chats for training in the settings.',
          'Unless Client switches it off, Supplier may use Client Data to train its models.',
          'If you would rather not, untick the box, and your chats are no longer used for training.',
          'We may use your content to train our models unless you object.',
          'Content is used for training by default. Administrators can disable it.',
          'We may use your content to train our models. To stop this, write to us.',
          'We may fine-tune models on your content. Your administrators can stop this in the settings.',
          'We may use your texts and content to train our models; turn it off under Privacy.',
          'Client Content may be used to improve our models; Client may object at any time.',
          'Unless you disable sharing, your inputs may be used for improving our models.',
        ],
        zh: [
          '您可以在设置中关闭将内容用于训练的选项。',
          '用户可以撤回对训练的授权。',
          '您的输入可能用于改进我们的模型,您可随时拒绝。',
          '乙方可将数据用于算法的训练。甲方不愿参与的,可在后台停用。',
          '对话会用于优化模型。如不同意,请在设置中关掉。',
          '平台用店铺数据优化补货、选品等算法;不想参加的商家,可以把开关拨到关。',
          '除非您明确拒绝,您的内容将用于训练。',
          '对话会用于提升模型,您可以发函要求停止。',
          '除客户书面提出异议外,供应商可将会话用于模型迭代。',
          '平台可将脱敏后的工单记录用于推荐模型的优化;客户如不愿参与,可在后台取消勾选。',
        ],
      },
      ignore: {
        en: [
          'Vendor shall not train on Customer Data.',
          'You may opt out of the use of cookies; we train our staff well.',
          'Client may exclude users from training sessions.',
          'The trainer used the room. Client may withdraw its offer.',
          'Unless Client objects in time, the training course starts on Monday.',
        ],
        zh: [
          '我们不会将您的数据用于训练。',
          '您可以拒绝接收广告,我们将不断改进服务。',
          '训练功能默认关闭。',
          '该许可在用户停用服务后对已完成的训练继续有效。',
          '除甲方提出异议外,报告视为通过。',
        ],
      },
    },
    {
      id: '2.permitted',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve', 'derivative'],
        ['use', 'data', 'customerData', 'license', 'model'],
      ],
      en: pattern(
        ...permitted(String.raw`(?<!\bhereafter )\b(?:${TRAIN}|${IMPROVE})`),
        then(
          160,
          String.raw`(?=\b(?:may|can|entitled|free|allowed)\b)(?<!\b${CUSTOMER}(?: \w+){0,2} )\b(?:may|can|(?:entitled|free|allowed) to)\b(?! not)`,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:models?|data|content)\b`,
        ),
        then(
          60,
          String.raw`(?:${THEIRS}|\b(?:data|contents?|information|materials?|files) (?:that )?(?:you|customers?|clients?|users?) (?:submit|upload|provide|enter|post)s?\b)`,
          String.raw`\b(?:may|can|will) be\b(?! (?:\w+ )?not\b)`,
          String.raw`\bused (?:for|to|in)\b`,
          String.raw`\b(?:${TRAIN})`,
        ),
        then(
          80,
          THEIRS,
          String.raw`\b(?:may|can|will) (?:be (?:included|added|fed|incorporated)|(?:form|become)s? (?:a )?part)\b`,
          String.raw`\b${TRAIN}`,
        ),
        String.raw`(?<!\bnot )\b(?:consents?|agrees?) to (?:[\w']+ ){0,3}us(?:e|ing)\b` +
          then(80, '', FED, String.raw`\b(?:to|for|in)\b`, String.raw`\b${TRAIN}`),
        then(
          30,
          String.raw`(?<!\bnot )\b(?:we|vendor|provider|supplier) (?:(?:also|may|will) ){0,2}trains?\b`,
          MODELS,
          String.raw`\b(?:on|with|using|from)\b`,
          String.raw`(?:${THEIRS}|${FED} [that which]{0,6}(?:you|customers?|clients?|users?)\b)`,
        ),
        String.raw`\b${CUSTOMER} (?:let|allow|permit)s? (?:us|[the ]{0,4}(?:vendor|provider|supplier|company)) (?:to )?(?:\w+ )?${TRAIN}`,
        // For a purpose named as a noun: “use Customer Content for product development and machine learning”.
        then(60, MAY, USED) +
          then(
            80,
            '',
            FED,
            String.raw`\bfor\b[^.;]{0,60}\b(?:machine learning|(?:model|ai|algorithm) (?:training|development|improvement)|product development|training purposes|(?:development|improvement|refinement) of (?:\w+ ){0,2}(?:models?|algorithms?|ai)\b|training (?:of )?(?:its|our|the|ai|machine|any)\b)`,
          ),
        then(
          80,
          String.raw`\b(?:data|content|inputs?|prompts?|responses|information|materials)\b`,
          String.raw`\b(?:may|can|will) be used\b`,
          String.raw`\b(?:${TRAIN}|${IMPROVE})`,
          String.raw`\b(?:models?|algorithms?|services?|products?|offerings)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          90,
          '(?:可能|可(?:以|将|把)|有权|同意|许可|授权|授予|利用|将)',
          '(?:使用|利用|用于|数据|内容|信息|输入|对话)',
          '(?:训练|微调|优化|改进|提升|改善|完善)',
          '(?:模型|产品|服务|算法)',
        ),
        thenZh(
          90,
          '(?:可能|可以|有权|同意|许可|授权|授予)',
          '(?:使用|利用|数据|内容|信息|输入|对话)',
          '用于[^。;]{0,24}(?:模型|产品|服务|算法)[^。;]{0,8}(?:训练|优化|改进|提升|改善|迭代|研发)',
        ),
        thenZh(50, '(?:可能|可以|有权|同意|授权|授予)', '(?:训练|微调|机器学习|深度学习)'),
        // The purpose first, then the right: 为改进服务,我们对您的内容享有使用的权利.
        '为(?:了)?[^。;,]{0,6}' +
          thenZh(
            50,
            `${BETTER_ZH}[^。;,]{0,14}(?:服务|产品|模型|算法|体验|质量|准确率)`,
            `(?:(?<!不|无权)(?:享有|拥有|授予|授权|许可|有权|可以?)[^。;]{0,30}(?:您|你|用户|客户|甲方)[^。;,]{0,16}${FED_ZH}[^。;]{0,20}(?:使用|利用|修改|分析)|(?:您|你|用户|客户|甲方)[^。;,]{0,50}${FED_ZH}[^。;]{0,10}(?<!不|无权)(?:享有|拥有|有权)[^。;]{0,40}(?:权利|使用|利用|许可|修改))`,
          ),
        // What the data are looked through for: 分析您上传的素材,以研发新产品.
        thenZh(
          30,
          '(?:可能|可以?|有权|将|会)',
          '(?:分析|挖掘|收集|使用|利用)',
          `(?:您|你|用户|客户|甲方)[^。;,]{0,10}${FED_ZH}`,
          `(?:以便?|用以|用于|用来|从而)[^。;,]{0,6}(?:(?:研发|开发|构建|打造)[^。;,]{0,6}(?:产品|模型|算法|功能)|${BETTER_ZH}[^。;,]{0,8}(?:模型|算法))`,
        ),
        thenZh(
          30,
          `(?:可能|可以?|有权|将|会)[^。;,]{0,4}对(?:您|你|用户|客户|甲方)[^。;,]{0,10}${FED_ZH}`,
          '(?:分析|挖掘|加工|利用|使用)',
          `(?:以便?|用以|用于|用来|从而)[^。;,]{0,6}(?:(?:研发|开发|构建|打造)[^。;,]{0,6}(?:产品|模型|算法|功能)|${BETTER_ZH}[^。;,]{0,8}(?:模型|算法))`,
        ),
        thenZh(
          40,
          '(?:数据|内容|信息|输入|对话|语料|资料)[^。;,]{0,10}(?<!不)会(?:被)?(?:参与|纳入|用于|进入|用来|作为)',
          '(?:训练|微调|模型[^。;]{0,4}(?:优化|改进|迭代))',
        ),
        thenZh(
          30,
          '(?:您|你|用户|客户|甲方)[^。;]{0,10}(?:数据|内容|信息|输入|输出|对话|资料)',
          '(?<!不|不会被?|由(?:您|你|用户|客户|甲方)(?:自行)?)用于',
          '(?:训练|微调|(?:机器|深度)学习|模型的?[^。;,]{0,3}学习|(?:优化|改进|完善)[^。;]{0,10}(?:模型|算法|产品|服务))',
        ),
        thenZh(
          40,
          '对(?:您|你|用户|客户)[^。;]{0,8}(?:输入|输出|内容|数据)',
          '用于(?:训练|优化|改进)',
          '(?:模型|算法|服务)',
        ),
        thenZh(
          60,
          '(?:改善|优化|提升)[^。;]{0,30}(?:服务质量|服务)',
          '可能会?[^。;,]{0,6}(?:使用|利用|收集)',
        ),
      ),
      unless: {
        en: new RegExp(String.raw`${NOT_LEFT_TO_VENDOR}|${STATISTICS_ONLY}`),
        zh: /(?:不得|不会|不将|禁止)[^。;]{0,40}(?:训练|优化|改进)|(?:您|你|用户|客户)(?:不得|可以|有权)|甲方不得|竞争|衍生(?:品|物|模型)|合成数据|(?:公开|开源)[^。;]{0,8}数据|统计(?:信息|数据|结果)|^(?![^]*(?:输入|输出|内容|数据|信息|对话))[^]*反馈/,
      },
      flag: {
        en: [
          'Vendor may use Customer Data to train and improve its models.',
          'Client Data is used to train our algorithms.',
          'Client authorises Supplier to use the Client Content for product development and machine learning.',
          'Client Content may be used to enhance algorithms of Supplier.',
          'Acme uses your prompts to develop its products.',
          'Client consents to the use of its content for the training of models.',
          'We train our algorithms with the recordings you make.',
          'Supplier is free to use the inputs for the improvement of its models.',
          'Your chats may become part of what the models are trained on.',
          'Files that users upload may be looked at by staff and used for training our systems.',
          'Supplier may run Client Data through the training of its models.',
          'Acme may feed your prompts to its algorithms to improve the models.',
          'Supplier is entitled to train its models on the Client Data.',
          'By using the tool you let us train our models with your uploads.',
        ],
        zh: [
          '我们可能使用您的内容进行模型训练和优化服务。',
          '平台可以使用客户的资料,用于算法的迭代。',
          '您的输入和输出内容将用于我们的模型训练。',
          '默认情况下,对话内容会参与模型的迭代。',
          '为改善各项功能服务,用户同意平台对用户的素材享有使用、改编的权利。',
          '为优化产品,您在社区发表的任何内容,我们均拥有免费使用的权利。',
          '乙方可以收集甲方的录音,用以开发新的产品。',
          '平台可对客户上传的图片进行分析,以便改进算法。',
          '您的文件可能被用作深度学习的素材。',
          '客户同意供应商把去掉姓名的工单用于改进其行业模型。',
        ],
      },
      ignore: {
        en: [
          'Vendor shall not use Customer Data to train models.',
          'Vendor may use Aggregated Data to improve the Services.',
          'Vendor grants Customer a licence to use the data to develop its own products.',
          'You may use the outputs to train other models.',
          "Supplier is entitled to train Client's own staff on the use of the models.",
          'We train our models on text in the public domain.',
        ],
        zh: [
          '我们不会将您的内容用于模型训练。',
          '甲方数据由甲方用于训练自有模型。',
          '未经乙方同意,甲方不得微调模型。',
          '乙方可以提升员工技能。',
          '我们可能与合作伙伴共享信息,以优化用户体验。',
          '为提升服务质量,甲方有权检查乙方的资料。',
          '为优化服务,用户的内容由用户自行使用。',
          '我们会分析您的账单,以便开具发票。',
        ],
      },
    },
    {
      id: '2.improvement',
      topics: [1, 2],
      needs: [['improve'], ['use', 'data', 'customerData', 'license']],
      en: pattern(...permitted(String.raw`(?<!\bhereafter )\b${IMPROVE}`)),
      zh: pattern(
        thenZh(
          90,
          '(?:可能|可以|有权|同意|授予|利用)',
          '(?:使用|利用|数据|内容|信息|输入|对话)',
          '(?:优化|改进|提升|改善|完善)',
          '(?:服务|产品|模型)',
        ),
      ),
      unless: {
        en: new RegExp(String.raw`${NOT_TO_IMPROVE}|${OF_THE_CUSTOMER}|${STATISTICS_ONLY}`),
        zh: /(?:不得|不会)[^。;但]{0,30}(?:改进|优化)|(?:您|你|用户|客户)(?:可以|有权)|(?:您|你|用户|客户)[^。;]{0,40}不得|竞争|^(?![^]*(?:输入|输出|内容|数据|信息))[^]*反馈/,
      },
      flag: {
        en: [
          'Vendor may use Customer Data to improve its services.',
          'Vendor shall not train on Customer Data, but may use Customer Data to improve its services.',
        ],
        zh: ['我们可以利用您的数据改进服务。', '乙方不得将甲方数据用于训练，但可以使用甲方数据改进其服务。'],
      },
      ignore: {
        en: [
          'Vendor may use Customer Data to provide the Services.',
          'We may aggregate figures on your use of the website and use this information to improve our services.',
        ],
        zh: ['我们可以利用您的数据提供服务。', '您不得利用输出内容改进与我们竞争的模型。'],
      },
    },
    {
      id: '2.thirdPartyModels',
      topics: [1, 2],
      needs: [['train'], ['thirdParty', 'model']],
      // Only what the vendor may not do counts.
      en: pattern(
        then(
          120,
          NOT,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:third[- ]part(?:y|ies)|its subprocessors?|any other party)\b`,
        ),
        then(120, NOT, String.raw`\b(?:third[- ]part(?:y|ies)|subprocessors?)\b`, String.raw`\b${TRAIN}`),
        then(110, NOT, String.raw`\b${TRAIN}`, String.raw`\bany\b`, String.raw`\bmodels?\b`),
      ),
      zh: pattern(
        thenZh(60, NOT_ZH, '(?:训练|微调)', '(?:第三方|任何[^。;]{0,8}模型)'),
        thenZh(60, NOT_ZH, '第三方', '(?:训练|微调)'),
      ),
      unless: NO_PROMISE,
      flag: {
        en: ['Vendor shall not train its own or third-party models on Customer Data.'],
        zh: ['乙方不得训练自有或第三方的模型。'],
      },
      ignore: {
        en: [
          'Third parties may visit the site.',
          'Vendor may train its own and third-party models.',
          'You shall not train any competing model.',
        ],
        zh: ['第三方可以参观。', '平台可以训练自有及第三方的模型。'],
      },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '2.training',
      topic: 2,
      met: ['2.prohibited', '2.consent'],
      short: ['2.optOut'],
      adverse: ['2.permitted'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '2.improvement', topic: 2, met: ['2.prohibited'], adverse: ['2.improvement'] },
    { kind: 'point', id: '2.thirdPartyModels', topic: 2, met: ['2.thirdPartyModels'] },
  ],
};
