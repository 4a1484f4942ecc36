import { across, CUSTOMER, CUSTOMER_ZH, pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

const TAKE_OUT = String.raw`\b(?:export(?!ers?\b| controls?| (?:and|or) sanctions?| laws?| regulations?)|retriev|download|extract|fetch|pull (?:down|out|off)|copy off|obtain (?:a )?cop|obtain (?:the |its |all )?\w+ (?:files|data|records)|draw (?:off|down))\w*`;
const DATA_KEPT = String.raw`\b(?:data|contents?|(?<!confidential )information|files|stuff|materials|records|assets|documents|transcripts|recordings|conversations|objects|settings)\b`;
const OF_CUSTOMER = String.raw`\b(?:customer|client|subscriber|buyer|licensee|your|its)(?:'s)? (?:personal )?data\b`;
/** “Client may collect its data”: words that, said of the vendor, mean another thing. */
const FETCHES = String.raw`\b${CUSTOMER} (?:may|can|(?:is|are|will be) able to) (?:\w+ ){0,2}(?:collect|get at|pick up|take|save(?=[^.;]{0,40} (?:to disk|locally|elsewhere)\b)) (?:all )?(?:of )?(?:its|your|their|the) (?:\w+ )?(?:data(?! sheet)|contents?|files|records|documents)\b`;
/** What gives the customer a way to its data: a right, a tool, a promise. */
const MAY_TAKE = String.raw`\b(?:may|can|able to|ability|entitled to|rights? to|enables?|allows?|permits?|tools?|responsible for|opportunity|wish to|shall|will|must|should|advises?|have)\b`;
const AT_ITS_WISH = String.raw`\b(?:(?:at|upon|on)\b[^.;]{0,40}\b(?:choice|option|election|instructions?|request|direction|demand)|if (?:so )?(?:requested|asked))\b`;
const TAKE_OUT_ZH =
  '(?:导出|汇出|取回(?![^。;,]{0,14}(?:费|款|押金|保证金))|取走|取出|转出|转走|搬走|带走|拿走|拉取|索取|提取(?!的)|拷贝|下载|迁出|迁移(?!脚本|工具|协助|指导|工作|服务|支持)|迁入和迁出)';
/** What the vendor does with data that it gives back. */
const GIVES_BACK_ZH = '(?:移交|返还|归还|交还|交回|递交|送还|退还)';
/** The customer changes to another vendor. */
const ELSEWHERE_ZH =
  '(?:更换(?:受托方|供应商|服务商|服务方|承包方)|换用?|改用|改找|更换(?:为|至|到)?|转用|转换[至到为]|转[至到]|搬[到去至]|迁[到去至]|转投)[^。;,]{0,4}(?:别家|他家|其他(?:供应|服务|厂|系统|平台|软件|公司)|其它(?:供应|服务|厂|系统|平台|软件)|另一?家|别的(?:云|平台|系统|软件|厂|供应|服务))';
const SUPPLIER_ZH =
  '(?:乙方|供应商|服务商|服务方|受托方|受托人|处理者|许可方|卖方|供方|开发方|外包机构|本公司|我们|平台)';
const MAY_ZH =
  '(?:可以|可(?=自行|随时|导|取|下|迁|通过|在|将)|能够?(?!力)|有权|支持|提供|允许|协助|要求|自行|保证|开放|得(?=[^。;,]{0,10}(?:自行|自助|随时|经由|经|以)))';

export const termination: TopicRules = {
  topic: 7,
  cues: {
    en:
      'terminate this agreement,terminate,termination for cause,termination for convenience,' +
      'upon termination,effect of termination,after termination,early termination,' +
      'written notice of termination,material breach,cure period,thirty days notice,insolvency,' +
      'bankruptcy,export data,data export,retrieve data,retrieve customer data,transition assistance,' +
      'transition services,migration,machine readable format,standard format,data portability,' +
      'download,switching,exit,cease using,immediately cease,close account,cancel subscription,' +
      'delete account,terminated,termination date,cancel,termination or expiration,wind down,' +
      'return of data',
    zh:
      '解除合同,终止合同,终止协议,解除协议,解除本合同,终止本协议,提前解除,单方解除,有权解除,有权终止,书面通知解除,合同终止后,协议终止后,服务终止,终止服务,' +
      '合同解除,注销账号,注销账户,账号注销,数据导出,导出数据,数据迁移,迁移,移交,交接,过渡期,取回,备份数据,停止服务,停止使用,终止后,合同终止,自动终止,' +
      '退出,解约,提前终止,终止提供,关停,下线,重大违约,返还或销毁',
  },
  flag: {
    en: [
      'Either party may terminate this Agreement on notice.',
      'Client may export its data for sixty days after termination.',
    ],
    zh: ['任何一方可以书面通知解除本合同。', '合同终止后，客户可在六十日内导出数据。'],
  },
  ignore: {
    en: ['The cable runs to the wall socket: plug it in.', 'Delivery takes place in June.'],
    zh: ['本合同自签字之日起生效。', '甲方验收后付款。'],
  },
  statements: [
    {
      id: '7.exportDays',
      topics: [7, 1],
      plain: true,
      needs: [
        ['export', 'hold', 'keep', 'afterEnd', 'terminate'],
        ['time'],
        ['data', 'customerData', 'export'],
      ],
      en: pattern(
        then(160, TAKE_OUT, String.raw`\b(?:days?|months?)\b`),
        then(140, String.raw`\b(?:days?|months)\b`, TAKE_OUT),
        then(
          100,
          String.raw`\b(?:data|content) (?:\w+ ){0,3}available\b(?! (?:on|at|in)\b)`,
          String.raw`\bdays?\b`,
        ),
        then(60, DATA_KEPT, String.raw`\bremains? (?:accessible|available)\b`, String.raw`\bdays?\b`),
        // To return or delete leaves the choice to the vendor.
        then(60, String.raw`\bdays?\b`, String.raw`\b(?:terminat|expir)\w*`) +
          then(60, '', String.raw`(?<!\bor )\b(?:return|deliver|hand over)\b(?! or\b)`, OF_CUSTOMER),
        then(
          40,
          String.raw`\bcopy of (?:its|the|all) `,
          String.raw`\bdata\b`,
          String.raw`\bdays?\b`,
          String.raw`\b(?:terminat|expir|end of the)`,
        ),
        then(60, FETCHES, String.raw`\bdays?\b`),
        then(80, String.raw`\bdays?\b`, FETCHES),
        String.raw`\b${CUSTOMER} (?:has|have|gets?)\b[^.;]{0,30}?\bdays?\b[^.;]{0,40}? to (?:collect|save|take|pick up|get at) (?:all )?(?:its|your|their|the)\b[^.;]{0,20}?${DATA_KEPT}`,
        // “When you leave, the archive can be collected for ten days”, “… is given on request within ten days”.
        then(
          60,
          String.raw`\b(?:terminat\w*|expir\w*|cancel\w*|(?:after|at|upon|following) (?:the )?end of|when you leave)\b`,
          String.raw`\b(?:(?:full|complete) copy|cop(?:y|ies) of [^.;]{0,30}\b(?:data|contents?|files|records|database)|back-?ups?|dumps?|archives?|extracts?)\b`,
          String.raw`\b(?:collect(?:ed)?|given|provided|handed over|supplied)\b(?<!\bnot (?:be )?\w+)`,
          String.raw`\bdays?\b`,
        ),
        // “We keep it for thirty days after the end. In that time you may export …”
        String.raw`\b(?:days?|months?)\b[^.;]{0,100}\. ?(?:in|during|within|over) (?:that|this|the same|such) (?:time|period|window)\b[^.;]{0,60}?${TAKE_OUT}`,
        // What the customer asks for in time is handed over.
        then(60, String.raw`\b(?:request|notif\w+|notice)\b`, String.raw`\bwithin\b`, String.raw`\bdays?\b`) +
          then(140, '', String.raw`\b(?:return|make|provide)\b`, String.raw`\b(?:data|content)\b`),
      ),
      zh: pattern(
        thenZh(40, TAKE_OUT_ZH, '(?<![当次即同每])(?:日|天|个月)'),
        '取回期[^。;]{0,10}(?:日|天|个月)|(?:日|天|个月)(?:内)?为[^。;]{0,6}(?:取回|导出|下载|缓冲|保管|只读)期',
        thenZh(40, '(?:日|天|个月)(?:之?内)?', TAKE_OUT_ZH),
        thenZh(24, '(?:日|天|个月)(?:之?内|以内)', GIVES_BACK_ZH, '数据'),
        thenZh(60, '(?:日|天|个月)(?:之?内|以内)', '(?:数据|将[^。;,]{0,8}(?:资料|材料))', GIVES_BACK_ZH),
        thenZh(
          16,
          '(?:日|天|个月)(?:之?内|以内)',
          `${CUSTOMER_ZH}(?:可以?(?!能)|有权|得)[^。;,]{0,8}(?:取得|领取|获取)`,
          '(?:数据|资料|材料|内容)',
        ),
        thenZh(30, '(?:日|天|个月)(?:之?内|以内)', '(?:导出|取回)(?:权限|入口|接口|功能)'),
        thenZh(24, '(?:日|天|个月)', '开放', '(?:数据)?接口', '读取'),
        // Kept so long, and in the next sentence taken out meanwhile; copied over to the customer once all is over.
        `(?:留存|保留|保存)[^。;,]{0,6}(?:日|天|个月)[^]{0,24}?(?:在|该|此)期间?内?[^。;]{0,36}?${TAKE_OUT_ZH}`,
        thenZh(
          40,
          '(?:终止|解除|到期|届满|期满|结束|退出)[^。;,]{0,10}(?:日|天|个月)(?:之?内|以内)',
          '(?:记录|录音|数据|资料|素材|档案|内容|文件)',
          `(?:拷|交|发|导|还|退|打包)(?:给|还给|回给?)${CUSTOMER_ZH}`,
        ),
        // Once it is over, within so long: handed to the customer, a file of it made, or saved by the customer itself.
        thenZh(
          30,
          '(?:终止|解除|到期|届满|期满|结束|退出)',
          '(?:日|天|个月)(?:之?内|以内)',
          '(?:[向给为]|应[^。;,]{0,4}要求)[^。;,]{0,8}(?:提供|交付|移交)',
          '(?:数据|备份|副本)',
        ),
        thenZh(
          30,
          '(?:终止|解除|到期|届满|期满|注销)',
          '(?:日|天|个月)(?:之?内|以内)',
          '(?:可|请|应|自行|及时)[^。;,]{0,10}备份[^。;,]{0,6}(?:数据|资料|内容)',
        ),
      ),
      unless: {
        en: /\bdownload\w* [the ]{0,4}(?:software|app)|\brefund|\bdata subject|\bsubject access|\bsecurity (?:breach|incident)|\bcure\b|\bno cop(?:y|ies)\b|\bnot (?:be )?(?:available|able)/,
        zh: /自[^。;,]{0,8}(?:产生|生成|上传|录入|采集|创建)之日起|缺陷|故障|下载量|(?:下载|查询|导出)(?:(?!知识库|数据集|资料|内容)[^。;,]){0,14}账单|(?:近|最近)\d+[天日]|(?:返还|移交|归还)或(?:者)?(?:删除|销毁)|过渡(?:支持|服务|协助)|交接支持|平稳过渡|(?:取回|取走|导出|下载|提取|只读)期(?:限)?(?:届满|期满|满|结束)[^。;]{0,30}(?:删除|销毁|清除|清空|覆写)/,
      },
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: [
          'When the term is over, you have 40 days to pull down your records.',
          'For 25 days after closure the files can still be fetched.',
          'Upon termination Customer may export its data within ninety (90) days.',
          'Within 20 days of expiry or termination Supplier shall return the Client Data.',
          'After the end of hosting a backup of all data is given to Client if asked for within 12 days.',
          'For 35 days after the end Client can take its data out.',
          'Client has fifty days after the end to collect its data.',
          'Read-only access goes on for 80 days after termination, so that Client can collect its files.',
          'Supplier keeps the data for 25 days after the end. During that period Client may export it.',
        ],
        zh: [
          '合同终止后九十日内，客户可以导出数据。',
          '乙方应于终止后二十日内将数据移交甲方。',
          '甲方在四十五日缓冲期之内得以自助导出各系统数据。',
          '解除后二十日内，平台保留账户的导出权限。',
          '协议终止后九十日为取回期，客户可导出全部内容。',
          '协议终止后40日内,我们可应您要求向您提供一份数据文件。',
          '合同期满之日起20日内,乙方以通用格式向甲方交付全部数据。',
          '服务到期后25日内,请自行备份您的资料。',
          '终止后二十日内,乙方应将全部数据(含录音与文本,采用通用的格式,并附说明)移交甲方。',
          '终止后首20日内,甲方可免费取得其资料。',
          '合同结束后20日内,乙方把录音资料和聊天记录拷给甲方。',
          '数据保留十五天。客户在此期间仍可登录,把文件下载走。',
          '关停之日起20日为“保管期”,客户可备份数据。',
          '终止后四十五日内,甲方仍可调用接口取出数据。',
        ],
      },
      ignore: {
        en: [
          'Customer may export its data.',
          'Goods are ready in 10 days.',
          'On termination a copy of the notice is sent within 10 days; the data stay.',
          'Supplier keeps no copy of the data beyond 10 days after expiry.',
          'Upon termination copies of the badges are handed over within ten days; no data is meant.',
          'Within 20 days of termination Supplier shall delete or return the Client Data.',
        ],
        zh: [
          '客户可以导出数据。',
          '乙方应在10日内发货。',
          '您可以下载近20天的账单数据。',
          '乙方移交全部数据，并在50日内提供平稳过渡服务。',
          '合同签订后10日内,甲方向乙方提供测试数据。',
          '影像自生成之日起保存30天,请在此期间下载。',
          '项目结束后20日内,乙方向甲方提供发票。',
          '任一季度内有两个月数据接口不达标的,甲方可解除合同并取回未使用期间的服务费。',
          '取回期限届满后10日内,乙方应销毁数据。',
          '合同结束后10日内,甲方把资料交给乙方。',
          '数据保留十五天。平台在此期间仍收取费用。',
        ],
      },
    },
    {
      // Kept for a while, without a word on taking it out: a window all the same.
      id: '7.keptDays',
      topics: [7, 1],
      plain: true,
      needs: [
        ['hold', 'keep'],
        ['time', 'terminate', 'afterEnd', 'customer'],
        ['data', 'customerData'],
      ],
      en: pattern(
        then(
          80,
          String.raw`\b(?:will|shall) (?:\w+ ){0,2}(?:retain|keep|store|maintain|preserve)\b`,
          DATA_KEPT,
          String.raw`\b(?:days?|months)\b`,
        ) + then(60, '', String.raw`\b(?:terminat|expir|cancel|clos)\w*`),
      ),
      zh: pattern(
        thenZh(16, '(?:保留|保存|存储)(?:其|您的?|用户的?|客户的?|甲方的?|全部)?数据', '(?:日|天|个月)'),
      ),
      unless: { zh: /不包括|备份|日志/, en: /\bback-?ups?\b|\blogs?\b/ },
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: ['Supplier will retain the Client Data for 45 days after termination.'],
        zh: ['服务终止后,平台将保留用户数据15天。'],
      },
      ignore: {
        en: [
          'Supplier will keep the records in a safe for 45 days.',
          'Supplier will retain backups of the data for 45 days after termination.',
        ],
        zh: ['平台将保留用户数据。', '平台的日志保存60天。'],
      },
    },
    {
      id: '7.exportRight',
      topics: [7, 1, 8],
      needs: [
        ['export', 'delete', 'assign', 'hold', 'terminate', 'afterEnd', 'customer'],
        ['data', 'customerData', 'output', 'model'],
      ],
      en: pattern(
        then(80, MAY_TAKE, TAKE_OUT, DATA_KEPT),
        FETCHES,
        String.raw`\bhands? (?:to )?[the ]{0,4}${CUSTOMER}\b[^.;]{0,20}\b(?:its|all|the) (?:\w+ )?data\b`,
        then(
          80,
          DATA_KEPT,
          String.raw`(?:\bavailable for (?:\w+ ){0,4}(?:to )?(?:export|download|retriev)\w*|(?<=\bdata )portability\b)`,
        ),
        then(90, AT_ITS_WISH, String.raw`\b(?:return|hand (?:over|back)|give back)\b`, DATA_KEPT),
        then(90, String.raw`\b(?:return|hand (?:over|back)|give back)\b`, DATA_KEPT, AT_ITS_WISH),
        then(130, String.raw`\bmay\b`, String.raw`\breturn to itself\b`),
        then(
          50,
          String.raw`\b(?:provide|receive|request|obtain|${CUSTOMER} gets?|(?:let|allow)[^.;]{0,24} (?:to )?have|(?:give|send)(?=[^.;]{0,40} of (?:all )?(?:your|its)\b))\b`,
          String.raw`\b(?:copy|dump|archive|extract) of (?:all |its |your |the |their )`,
          String.raw`\b(?:data|contents?|files|records|database)\b`,
        ),
        // With a promise to return, the customer gets its data back; to return or delete leaves that to the vendor.
        String.raw`\b(?:will|shall|must) (?:\w+ )?return (?:to \w+ )?(?:all |the )?(?:of )?(?:the |its )?(?:customer|client|subscriber|user)(?:'s)? (?:personal )?data\b(?! or\b)`,
        then(
          60,
          String.raw`\b(?:hand over|surrender|transmit|deliver|transfer|port)\b`,
          OF_CUSTOMER,
          String.raw`\bto [the ]{0,4}(?:${CUSTOMER}|another|a new|its new)\b`,
        ),
        then(60, String.raw`\breturn\b`, AT_ITS_WISH, DATA_KEPT),
        // Handed over, given back, to whoever owns it.
        then(
          50,
          OF_CUSTOMER,
          String.raw`\b(?:shall|will|must|is to|are to) be (?:\w+ )?(?:returned|handed (?:over|back)|given back|delivered|made available) to (?!or\b)`,
          String.raw`\b(?:${CUSTOMER}|it)\b`,
        ),
        then(20, String.raw`(?<!\b${CUSTOMER} )\b(?:hands? over|gives? back|turns? over)\b`, OF_CUSTOMER) +
          String.raw`(?! or\b)`,
        String.raw`\b(?:self-service|bulk|data) export (?:tool|function|feature|facility|option|interface|api)\b`,
        then(40, OF_CUSTOMER, String.raw`\b(?:may|can) be (?:exported|downloaded|retrieved|extracted)\b`),
        then(
          60,
          String.raw`\b(?:deliver|hand over|supply|provide)\w*\b`,
          String.raw`\b(?:complete|full|entire) (?:copy|copies|extract|export|set) of\b`,
          DATA_KEPT,
        ),
        String.raw`\buse (?:the |our )?[\w ]{0,20}\bexport\b[^.;]{0,40}\bto (?:get|obtain|receive|download)\b`,
        String.raw`\btake (?:it|them|your data) with you\b|\b(?:may|can) pull (?:its|their|your) (?:\w+ )?(?:data|content|records|files) out\b`,
        then(60, String.raw`\bmust be (?:handed over|returned)\b`, String.raw`\bto the ${CUSTOMER}\b`),
      ),
      zh: pattern(
        thenZh(24, MAY_ZH, TAKE_OUT_ZH, '(?:数据|信息|资料)'),
        thenZh(30, MAY_ZH, '(?:数据|信息|资料)', TAKE_OUT_ZH),
        thenZh(30, '(?:数据|信息|资料)', `${MAY_ZH}[^。;]{0,6}${TAKE_OUT_ZH}`),
        thenZh(
          20,
          '(?:保留|保存|留存)[^。;,]{0,8}(?:数据|信息|资料)',
          `${CUSTOMER_ZH}(?:可以?(?!能)|有权)`,
          TAKE_OUT_ZH,
        ),
        thenZh(4, '可(?:以)?(?:自行|自助|随时)', `${TAKE_OUT_ZH}[^。;,]{0,10}(?:结果|内容|作品|记录|素材)`),
        thenZh(
          16,
          '(?<!提供或)(?:返还|移交|归还|交还|交回|送还|退还)',
          '(?:客户|用户|业务|全部|所有|完整|原始)?数据',
        ),
        thenZh(
          40,
          `${SUPPLIER_ZH}(?:应当?|须|必须|务必|将)`,
          '(?:数据|备份)',
          '(?:移交|递交|交付|返还|交还|归还|交回)(?:给)?',
        ),
        thenZh(
          24,
          '(?:要求|请求|提供|移交|取得)',
          '(?:数据(?:库)?|内容|资料)的?(?:完整)?(?:副本|备份)(?!服务|功能|策略|机制)',
        ),
        thenZh(12, '(?:开放|提供)', '数据(?:导出|迁出)?接口', '(?:读取|拷贝|导出)'),
        // What it once handed over, by its kind; what it may take out by other words.
        thenZh(
          30,
          '(?:终止|解除|到期|届满|期满|结束|退出)',
          `${SUPPLIER_ZH}[^。;,]{0,6}(?:交回|交还|归还|返还|退还|移交)[^。;,]{0,4}(?:全部|所有|一切)的?[^。;,]{0,4}(?:素材|原片|图像|影像|标注|录音|样本|记录|档案|语料)`,
        ),
        thenZh(
          40,
          '(?:终止|解除|到期|届满|期满|结束|退出)',
          '(?:记录|录音|数据|素材|档案)',
          `(?:拷|导|还|退|打包)(?:给|还给|回给?)${CUSTOMER_ZH}`,
        ),
        thenZh(
          20,
          `${CUSTOMER_ZH}[^。;,]{0,8}(?:可以?(?!能)|仍可|均可|得|有权)[^。;,]{0,14}${TAKE_OUT_ZH}`,
          '(?:数据|记录|内容|文件|素材|档案)',
        ),
        thenZh(
          40,
          `${CUSTOMER_ZH}[^。;]{0,16}(?:可以?(?!能)|仍可|均可|有权)[^。;,]{0,16}(?:把|将)`,
          '(?:数据|记录|模板|内容|文件|素材|档案|成片|作品)',
          TAKE_OUT_ZH,
        ),
        thenZh(
          40,
          '(?:移交|交付|交还|交回)(?:给)?(?:甲方|客户|用户|学校|医院|采购人|您)',
          '(?:格式|全部|完整)',
        ),
        thenZh(
          40,
          '(?:数据|代码|知识库|文档|权重)',
          '(?:移交|交付|交还|交回)(?:给)?(?:甲方|客户|采购人|中心|学校)',
        ),
        // Told to take it out in time, it may; a thing of its own that the tool exports.
        '(?:应当?|须|请您?|务必|需)(?:[^。;,]{0,4}(?:及时|自行|提前|尽快)|在[^。;,]{0,12}前)' +
          thenZh(16, '', '(?:导出|取回|迁出|带走|拷贝)', '(?:数据|资料|内容|信息|文件)'),
        thenZh(
          20,
          '(?:支持|可以?(?!能)|能够?|提供)',
          '(?:(?:会话|聊天|对话|通话)[^。;,]{0,2}记录|知识库|对话|会话)',
          '导出(?!管制|口)(?:为|成|至|到|功能)?',
        ),
        thenZh(
          30,
          '(?:终止|解除|到期|届满|期满|注销|停止服务)',
          '(?:您|你|用户|客户|甲方)[^。;,]{0,4}可以?(?:自行|随时)[^。;,]{0,6}备份',
          '(?:数据|资料|内容|信息)',
        ),
        // The right of the individual to take its data elsewhere.
        thenZh(24, '(?:有权|可以?|请求|要求)', '(?:复制|转移)', '个人信息'),
        thenZh(30, '(?:有权|可以?|请求|要求)', '个人信息', '转移至'),
      ),
      unless: {
        en: new RegExp(
          String.raw`(?:\b(?:not|no)\b|n't\b)[^.;]{0,40}\b(?:obligat|export|retrieve|download|return)\w*|\bexport (?:control|law|regulation)|\b(?:customers?|you|users?) (?:shall|will|may|must|agree to) not\b|\bscrap|\bcopy, |\b(?:distribute|transmit)\b|\bgrants? (?!(?:to )?[the ]{0,4}${CUSTOMER}\b)[^.;]{0,90}\bretriev|\bdata subjects?\b|\brectif|\bobjection\b|\bconfidential information\b|\b(?:provider|supplier|vendor|company|we) (?:may|can) (?:\w+ )?(?:retriev|extract|export|download)|\bmaterials (?:from|on) (?:the|this|our) (?:web)?site\b`,
        ),
        zh: /(?:没有|无)[^。;]{0,24}义务|(?:无[须需]|不必|概不)[^。;,]{0,10}(?:返还|归还|移交|导出)|不(?:提供|支持|具备|开放)(?:任何)?[^。;,]{0,2}(?:数据|资料)的?(?:导出|取回)|(?:乙方|平台|我们|我司|公司)(?:可以?|有权)(?:自行)?(?:下载|导出|迁移)|不得(?!以)|禁止|无法|无权|分发|以下简称|导出数据(?:一经|应当)|不再|不负|(?<!(?:知识库|数据集|资料|内容)[^。;,]{0,14})账单|返还或(?:者)?(?:销毁|删除)保密/,
      },
      flag: {
        en: [
          'Customer may export all Customer Data.',
          'Supplier will make Client Data available for download.',
          'On request, Supplier shall transfer the Client Data to another supplier.',
          'Client Data may be downloaded before the term ends.',
          'Client can pull its data out at any time.',
          'When the term ends, all Client Data must be handed back to Client.',
          'At the end Supplier gives back all Client Data.',
          'The bulk export tool covers every record of Client Data.',
          'I will send you an archive of all your files once a year.',
          'Once a quarter Supplier shall provide a copy of the Client Files.',
          'Supplier shall return all Client Data in a common format.',
          'At any time Supplier shall deliver a full copy of the Client Data in an open format.',
          'At the choice of Client, Processor shall return or delete all personal data.',
          'Supplier shall, if asked, let Client have a copy of the records.',
          'At the election of Client, Supplier shall hand back all personal data.',
          'After termination Client may draw off the Client Data in bulk.',
          'Users can save their content to disk.',
          'At the end Supplier hands Client all its data.',
          'On termination Supplier shall surrender the Client Data to Client.',
          'On leaving, you get a dump of your database and its data.',
          "Client's data will be returned to it.",
        ],
        zh: [
          '客户有权导出全部数据。',
          '乙方应向甲方完整返还数据。',
          '乙方应将数据库及其备份移交给甲方。',
          '您有权要求将您的个人信息转移至其他处理者。',
          '供应商须在项目结束时将全部数据交还采购人。',
          '客户得随时经由管理页面汇出其资料。',
          '客户有权取得其全部数据的完整副本。',
          '解除时乙方应把代码和数据按现状移交甲方。',
          '服务终止的,您应及时导出所需的数据。',
          '客户可以自行拉取并保存其全部数据。',
          '工具支持将会话记录导出为表格,数据格式不限。',
          '到期前,用户可自行备份其资料。',
          '合同终止时,乙方应以电子文件形式将数据交付甲方。',
          '合同终止后,乙方交回全部影像和标注件。',
          '项目结束后,乙方把通话数据拷给甲方。',
          '甲方仍可调用接口取出业务数据。',
          '租户随时可以把文件打包带走。',
        ],
      },
      ignore: {
        en: [
          'The export of goods is licensed.',
          'Client grants Supplier the right to store and retrieve the information.',
          'Client gives back all badges; the data shall be archived.',
          'I will give you a copy of all drafts and files that I make.',
          "We don't let users export content.",
          'Users can save their content in folders.',
          'Supplier assists with requests of data subjects for access and portability of data.',
        ],
        zh: [
          '乙方负责设备搬运。',
          '用户上传、下载、分发的数据由其自行管理。',
          '加速节点提升内容下载速度。',
          '许可方并无义务参与数据的迁移。',
          '平台不提供数据导出功能。',
          '系统支持将操作日志导出。',
          '终止后,乙方无须向甲方返还数据。',
          '甲方应及时导出报关所需的发票。',
          '系统每日备份其数据,用户可随时付款。',
          '合同终止后,甲方交还全部标注设备。',
        ],
      },
    },
    {
      // “Upon termination, Supplier will: (a) return a copy of …”
      id: '7.exportItem',
      topics: [7, 1],
      needs: [
        ['export', 'delete', 'hold'],
        ['data', 'customerData'],
      ],
      en: pattern(
        String.raw`^\W{0,3}(?:[\w.]{1,6}[.)] ?)?[^.;]{0,70}?\b(?:return|provide|make available|export)\b[^.;]{0,30}\b(?:cop(?:y|ies) of|all)\b[^.;]{0,30}\b(?:customer|client|personal|your) (?:data|content)\b`,
      ),
      zh: pattern('^[^。;]{0,30}(?:返还|提供|导出)[^。;]{0,10}(?:全部|所有|完整)[^。;]{0,8}数据'),
      under: new RegExp(
        String.raw`(?<!\b${CUSTOMER} )\b(?:will|shall|must|agrees to|is required to)\b[^.;]{0,40}:?\s*$|(?:乙方|我们|平台|公司|服务商|供应商)[^。;]{0,20}(?:应|将|须)[^。;]{0,12}:\s*$|limitation of liability`,
      ),
      flag: {
        en: ['(a) if asked to, return a copy of all Customer Data;'],
        zh: ['(一)返还全部客户数据;'],
      },
      ignore: { en: ['(a) return the keys and all badges;'], zh: ['(一)返还全部钥匙;'] },
    },
    {
      id: '7.exportDenied',
      topics: [7, 1],
      needs: [['export', 'disclose', 'delete', 'data']],
      en: pattern(
        then(
          80,
          String.raw`\bno (?:obligation|duty|right)\b[^.;]{0,30}? to (?:\w+,? ){0,3}?(?:provide|furnish|supply|maintain|return|export|retain|forward|access)\b`,
          String.raw`\b(?:data|content|information|materials)\b`,
        ),
        then(
          60,
          String.raw`\bnot (?:be )?(?:obliged|obligated|required) to (?:return|provide|give|retain|maintain|export|hand over)\b`,
          String.raw`\b(?:data|content)\b`,
        ),
        across(
          260,
          String.raw`\bterminat\w*`,
          String.raw`\b(?:your|customer|client|subscriber)\b[^.;]{0,30}\b(?:data|contents?|files)\b`,
          String.raw`\b(?:will|shall) no longer be (?:available|accessible|retrievable)\b`,
        ),
        String.raw`\b(?:data|contents?|records|files) (?:cannot|can't|can not) be (?:exported|downloaded|taken out|extracted)\b(?![^.;]{0,30}\b(?:outside|countr|jurisdiction))`,
        String.raw`\bno (?:data )?export (?:function|tool|feature|facility|option|capability)\b`,
        // What is not taken in time is gone.
        then(
          80,
          String.raw`\b(?:terminat|expir|cancel|clos(?:ure|ed|ing))\w*`,
          String.raw`\b(?:afterwards|thereafter|after (?:that|which)|then)\b[^.;]{0,30}\b(?:irretrievabl[ey]|cannot be (?:retrieved|recovered|exported)|no longer (?:be )?(?:available|retrievable|accessible))\b`,
        ),
        then(
          80,
          String.raw`\b(?:terminat|expir|cancel|clos(?:ure|ed|ing))\w*`,
          String.raw`\b(?:no longer|cannot|not be able to|lose)\b`,
          String.raw`\b(?:access|export|retrieve|download)\b`,
          String.raw`\b(?:your|its|customer|client) (?:data|content)\b`,
        ),
      ),
      // Once it is over, nothing can be had of it.
      zh: pattern(
        thenZh(
          40,
          '(?:注销|终止|到期)后',
          '(?:无法|不能)(?:再)?(?:找回|取回|导出|下载)',
          '(?:数据|信息|内容)',
        ),
        thenZh(40, '(?:没有|无)', '(?:保留|导出|返还|披露|提供|转交)?', '义务', '(?:数据|信息)'),
        thenZh(24, '(?:没有|无)[^。;]{0,20}(?:保留|导出|返还)', '(?:数据|信息)', '义务'),
        thenZh(20, '(?:没有|无)义务', '(?:导出|返还|移交)', '(?:素材|作品|内容|资料|文件)'),
        thenZh(30, '无义务', '(?:披露|返还|提供)', '(?:信息|数据)'),
        thenZh(24, '(?:没有|无)[^。;]{0,12}(?:保留|导出|返还)', '数据的义务'),
        thenZh(20, '(?:客户|用户|您|甲方)(?:不得|无权)(?:要求|请求)?', '(?:取回|导出|返还)'),
        '不(?:负|承担)(?:[^。;,]{0,8})(?:返还|导出)[^。;,]{0,10}(?:责任|之责|义务)',
        '(?:到期|终止|注销|解除)[^。;]{0,6}(?:数据|资料)[^。;,]{0,6}不(?:再|予)?(?:提供|支持|开放)[^。;,]{0,4}(?:导出|下载|取回)',
        '(?:无[须需]|不必|概不)[^。;,]{0,10}(?:返还|归还|移交|导出)[^。;,]{0,8}(?:数据|资料|信息|内容)',
        '不(?:提供|支持|具备|开放)(?:任何)?[^。;,]{0,2}(?:数据|资料)的?(?:导出|取回)(?:服务|功能|权限|接口|$|[。;,])',
        thenZh(
          30,
          '(?:服务|账[号户]|协议|合同)[^。;,]{0,6}(?:取消|注销|终止|到期)',
          '(?:储存|存储|留存|保存|账[号户])[^。;,]{0,10}(?:数据|信息|内容|资料)[^。;,]{0,2}(?:将|均|即|便)?(?:无法|不能|不可)(?:再)?(?:恢复|找回|取回)',
        ),
        thenZh(
          30,
          '(?:注销|终止|到期|解除)[^。;,]{0,2}后?',
          '(?:您|你|用户|客户|甲方)[^。;,]{0,4}(?:无法|不能)(?:再)?[^。;,]{0,6}(?:取回|找回|导出|下载)',
          '(?:数据|信息|内容|资料)',
        ),
      ),
      flag: {
        en: [
          'After termination Vendor has no obligation to return any Customer Data.',
          'Once your plan is cancelled, you can no longer download your content.',
          'On termination all of your stored data will no longer be available to you.',
          'We have no obligation whatsoever to keep or return your content.',
          'We are not required to give you any copy of your content.',
          'Data cannot be exported from the tool.',
          'Supplier has no duty to furnish a copy of the data after expiry.',
          'The free plan has no export function for data.',
        ],
        zh: [
          '协议终止后，平台没有义务向您返还任何数据。',
          '账号注销后，您不能再取回账号内的数据。',
          '协议终止的，客户不得要求取回留存的数据。',
          '合同解除后,供应商无须返还任何资料。',
          '本站不提供数据导出服务。',
          '到期后数据不再提供导出。',
          '账号关闭后,平台没有义务替您导出或返还任何作品、素材资料。',
          '一旦服务取消,用户在其中储存的任何信息将无法恢复。',
          '账号注销后,您将无法再查看或取回账号内的内容。',
        ],
      },
      ignore: {
        en: [
          'After termination Vendor returns all Customer Data.',
          'We have no obligation to show or use any content that you may provide.',
          'Data cannot be exported outside the country.',
        ],
        zh: [
          '协议终止后，平台应返还全部数据。',
          '账号注销后,储存的数据可在十日内恢复。',
          '乙方无须返还押金。',
        ],
      },
    },
    {
      id: '7.format',
      topics: [7, 1],
      needs: [['export']],
      en: pattern(
        String.raw`\b(?:machine[- ]readable|standard|common(?:ly used)?|industry[- ]standard|structured|interoperable|open|usable)(?:,? [\w-]+){0,3} (?:file )?formats?\b`,
      ),
      zh: pattern(
        thenZh(10, '(?:标准|通用|机器可读|常用|兼容)', '格式'),
        thenZh(20, '数据格式', '(?:兼容|通用)'),
      ),
      flag: {
        en: ['Vendor provides the export in a machine-readable standard format.'],
        zh: ['乙方应以通用的标准格式提供导出数据。'],
      },
      ignore: { en: ['The export invoice has a red cover.'], zh: ['合同采用书面形式。'] },
    },
    {
      id: '7.migrationHelp',
      topics: [7],
      needs: [['service', 'export', 'vendor', 'customer', 'terminate', 'maintenance', 'time', 'pay']],
      en: pattern(
        String.raw`\b(?:transition|migration|termination|exit|disengagement|switching|hand-?over) (?:assistance|services|support|help|plan|period services)\b`,
        // “If you are moving to another provider, we will spend up to ten hours on it.”
        then(
          60,
          String.raw`\b(?:mov(?:e|es|ing)|switch(?:es|ing)?|migrat(?:e|es|ing)|port(?:ing)?|transfer(?:ring)?)\b`,
          String.raw`\b(?:another|a new|a different|a replacement|a successor|any successor|its new|your new)\b`,
          String.raw`\b(?:help|assist|support|spend|co-?operat)\w*`,
        ),
        then(
          60,
          String.raw`\b(?:help|assist|support|co-?operat|gives? a hand|lends? a hand)\w*`,
          String.raw`\b(?:mov(?:e|ing)|migrat(?:e|ing|ion)|switch(?:ing)?|port(?:ing)?|chang(?:e|ing) over|change-?over|transfer(?:ring)?|hand(?:ing)?[ -]?over)\b`,
          String.raw`\b(?:another|a new|a different|a replacement|replacement|a successor|successor|incoming|in-house|back to)\b`,
        ),
        // “… will help your new developer take over”, “knowledge transfer to a replacement”.
        then(
          40,
          String.raw`\b(?:help|assist|support|brief|train|(?:talk|speak) (?:to|with)|liaise with|hand(?:ing)? over to)s?\b`,
          String.raw`\b(?:new|next|incoming|replacement|successor) (?:supplier|vendor|provider|contractor|developer|designer|team|agency|host)\b`,
        ),
        // “… helps whoever follows to take the work over”, “our migration team is there when you move away”.
        then(
          50,
          String.raw`\b(?:help|assist|support)s?\b`,
          String.raw`\bwho(?:m?ever| ?ever)? (?:follows|comes (?:next|after)|succeeds|takes over)\b`,
        ),
        then(
          140,
          String.raw`\b(?:our|its|the) (?:migration|transition|exit) (?:team|desk|engineers)\b`,
          String.raw`\b(?:mov(?:e|es|ing)|switch(?:es|ing)?|leav(?:e|es|ing))\b`,
          String.raw`\b(?:another|else's|elsewhere|away)\b`,
        ),
        then(
          90,
          String.raw`\b(?:hands? over|explain(?:s|ing)?)\b`,
          String.raw`\b(?:(?:new|next|incoming|replacement|successor) (?:supplier|vendor|provider|contractor|developer|partner|team|agency)|or (?:a|its) successor)\b`,
        ),
        then(
          60,
          String.raw`\bknowledge transfer\b`,
          String.raw`\b(?:replacement|successor|new|incoming|another|nominated|nominee|offboarding|exit|terminat\w+|expir\w+)\b`,
        ),
        then(
          40,
          String.raw`\b(?:help|assist|support)s?\b [the ]{0,4}${CUSTOMER}\b`,
          String.raw`\b(?:migration|migrating|transition|moving) `,
        ) + then(40, '', String.raw`\b(?:to|data|away)\b`),
        // Work with whoever comes next, or aid in the conversion.
        then(
          40,
          String.raw`\b(?:work|co-?operat\w*|liais\w+)\b`,
          String.raw`\b(?:with|to)\b(?: \w+(?:'s)?){0,3} (?:new|next|incoming|replacement|successor) (?:supplier|vendor|provider|contractor)\b`,
        ),
        then(40, String.raw`\b(?:aid|assist|help)\b`, String.raw`\b(?:conversion|migration|transition) to\b`),
        then(
          70,
          String.raw`\b(?:assist|assistance|help|cooperate|cooperation|support|provide|perform)\b`,
          String.raw`\b(?:transition (?:of|to|assist|support)|orderly (?:transition|transfer)|smooth (?:transition|handover)|migrat(?:e|ing|ion) (?:of |its |the |to )|switching|transfer of [the ]{0,4}services|exit (?:strateg|plan)|knowledge transfer|successor|replacement (?:provider|supplier|service))\w*`,
        ),
      ),
      zh: pattern(
        thenZh(
          30,
          '(?:协助|配合|支持|帮助)',
          '(?:迁移|迁出|搬迁|搬家|搬[到至去]|转出|转置|转移|移交|交接|过渡|切换|接手|接替|承接|割接|装载|平移)',
        ),
        '过渡期?(?:服务|支持|协助)|移交计划|退场计划|(?:交接|迁移|切换)(?:期?支持|协助|指导|工具|咨询)|数据迁移服务|知识转移|退出(?:计划|方案)|平稳(?:过渡|移交|交接)',
        thenZh(
          30,
          '(?:接替|承接|接手|新|后续|后任|继任)的?(?:单位|机构|服务商|供应商|开发商|厂商|团队|方)',
          '(?:讲解|交接|移交|培训|说明|配合|合作|协作|对接)',
        ),
        thenZh(
          30,
          '(?:移交|交接|讲解|培训)',
          '(?:接替|承接|新(?:的)?|后续)(?:单位|机构|服务商|供应商|受托方|厂商|方|团队)',
        ),
        thenZh(20, '迁出(?:时|期间)', '乙方应?', '(?:提供|协助|配合)'),
        `(?<!不)(?:教会?|指导|带教)[^。;,]{0,4}(?:接替|承接|接手|新|后续)的?(?:单位|人员|团队|厂商|服务商|方)`,
        // The customer goes elsewhere, and the vendor helps.
        thenZh(
          24,
          ELSEWHERE_ZH,
          SUPPLIER_ZH,
          '(?<!不|未|无)(?:应|须|会|将|可|需)?(?:免费)?(?:派|提供(?!服务|发票)|协助|帮|配合|答疑|讲解|指导)(?!不)',
        ),
        // To whomever the customer names; service until the change is done.
        thenZh(24, '指定的?(?:第三[方人]|单位|机构|服务商|供应商)', '(?:移交|交接)'),
        thenZh(
          20,
          '(?:(?:退出|过渡)期|终止|到期|期满|解除)[^。;,]{0,6}继续(?:提供|履行)',
          '(?:切换|迁移|交接)[^。;,]{0,4}(?:完成|完毕|为止)|完成(?:系统|业务|数据)?(?:切换|迁移|交接)',
        ),
        thenZh(30, '(?:终止|解除|届满|期满|到期)', '(?:办理|完成|做好|提供)', '(?:移交|交接)'),
        thenZh(24, '迁入迁出', '(?:工具|技术手段)'),
        thenZh(60, '(?:终止|解除|届满|期满|到期)', '移交', '(?:派员|技术)[^。;,]{0,4}交底'),
      ),
      unless: {
        en: /n't (?:\w+ )?(?:help|assist|support|offer|provide|give|do|include)\b|\b(?:not (?!withhold|be (?:left|interrupted|withheld|delayed)|left|refuse|only|interrupt|be unreasonabl)|unable|no (?:obligation|duty)|no (?:\w+ )?(?:transition|migration|exit)|solely responsible|onboarding|from (?:its|your|the|another|a) (?:\w+ )?(?:legacy|old|previous|existing|current|former))\b|\b(?:customer|client|you) (?:shall|will|must) (?:\w+ )?(?:assist|cooperate|help|support|provide)\b/,
        zh: /甲方(?:应|须)?(?:协助|配合)乙方|(?:不(?!少于|得|超过|低于|间断|中断|降低|收|另|再|影响)|(?<!有|因)无(?!偿|缝|条件|论))[^。;]{0,12}(?:协助|提供|负责|义务|参与|支援|支持)|不(?:承担|负)[^。;]{0,40}(?:义务|责任)|(?:未使|不使|并未)[^。;]{0,60}义务|自行/,
      },
      flag: {
        en: [
          'Vendor shall provide reasonable migration assistance.',
          'Supplier will help with the move to a successor at the end.',
          'If you are moving to another provider, we will spend a day to help.',
          "Supplier shall cooperate with Client's next vendor.",
          'Supplier shall lend staff to aid in the conversion to another system.',
          'Supplier will brief the next developer of Client for a day.',
          'Knowledge transfer takes place with the incoming team before expiry.',
          'Switching help of up to six hours is free of charge.',
          'Supplier hands over run books and passwords to Client or its new partner.',
          'Knowledge transfer to a vendor nominated by Client shall not be withheld.',
          'Supplier will help Client change over to another product.',
          'For a month after that it helps Client and whoever follows with the work.',
          'For two months Supplier supports the changeover to another supplier.',
          'We give a hand with the move to another tool.',
          'You may call on our transition team for ten hours when you switch to another host.',
          "Free of charge, we'll talk to your new host for half an hour.",
        ],
        zh: [
          '乙方应协助甲方完成数据迁移。',
          '合同终止后，乙方应办理全部资料的交接。',
          '乙方应协助甲方指定的团队接手，时间不超过五日。',
          '乙方应向接替单位讲解系统的运行情况。',
          '供应商应与后任服务商密切协作。',
          '甲方换用别家系统的,乙方派一名工程师答疑。',
          '租户要搬去别的云,供应商提供格式转换工具。',
          '供应商派员协助客户将数据转出。',
          '服务商派工程师协助把历史文稿搬到新系统。',
          '终止后,乙方为接替的开发商提供十个人天的讲解。',
          '供应商教会接手单位如何操作。',
          '甲方更换供应商的,乙方应做好交接,并向新受托方讲解。',
          '终止时,乙方应向采购人指定的单位移交全部资料。',
          '乙方应在退出期内继续提供服务,直至甲方完成切换。',
        ],
      },
      ignore: {
        en: [
          'Supplier helps Client with the migration from its legacy system to the Platform.',
          'Migration of birds is monitored.',
          'Supplier is unable to help with the migration of sites.',
        ],
        zh: [
          '双方应友好协商。',
          '到期后继续提供服务的,另行签约。',
          '发票寄至甲方指定的单位。',
          '平台不协助用户迁移数据。',
          '公司均无义务参与系统的切换。',
          '甲方改用别家系统的,乙方不提供对接。',
          '甲方换用其他发票的,乙方开具证明。',
        ],
      },
    },
    {
      id: '7.migrationDenied',
      topics: [7],
      needs: [['export', 'terminate', 'not', 'data']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:not|no obligation to|unable to)\b`,
          String.raw`\b(?:assist|provide|give|support|help|offer|include)\w*`,
          String.raw`\b(?:migrat|transition)\w*`,
        ),
        String.raw`\b(?:we|i|vendor|provider|supplier|company) (?:do not|don't|will not|won't|cannot|can't|does not) (?:move|migrate|port|transfer)\b[^.;]{0,40}\b(?:other|another) (?:\w+ )?(?:apps?|services?|systems?|platforms?|providers?|tools?)\b`,
        String.raw`(?:\bno|n't (?:do|offer|give|provide)|\bnot (?:do|offer|give|provide)) (?:\w+ )?(?:transition|migration|exit|termination|moving|switching) (?:assistance|services?|support|help)\b`,
        // “… does not load data into a successor's product”, “gives no help with loading them elsewhere”.
        String.raw`(?<!\b${CUSTOMER} )\b(?:(?:does|do|shall|will) not|(?:does|do|wo)n't) (?:convert|load|import|migrate|port|rebuild)\b(?![^.;]{0,40}\bfrom\b)` +
          then(
            40,
            '',
            String.raw`\b(?:(?:other|another|different|competing) (?:\w+ )?(?:apps?|services?|systems?|platforms?|providers?|tools?|programs?|products?|vendors?|suppliers?|hosts?)|successor(?:'s|s')?|elsewhere)\b`,
          ),
        then(
          30,
          String.raw`\b(?:no|not|without) (?:\w+ )?(?:help|assistance|support)\b`,
          String.raw`\b(?:load|import|mov|migrat|switch)(?:e|ing)\b`,
          String.raw`\b(?:elsewhere|away|another|successor)\b`,
        ),
        String.raw`\bno (?:help|assistance|support) (?:with|in|for) (?:the |any |a )?(?:data )?(?:migrat|transition|switch|change-?over|change of (?:provider|supplier|vendor))`,
        String.raw`\bmigration (?:is|remains) (?:the )?(?:sole |exclusive )?(?:responsibility|task) of [the ]{0,4}${CUSTOMER}\b`,
        String.raw`\b(?:help|assistance|support) (?:with|in) (?:the |a )?(?:migration|transition|switch(?:ing)?|change-?over|change of (?:provider|supplier)) (?:is|are) (?:not (?:included|offered|provided|owed|part)\b|excluded\b)`,
        String.raw`\b(?:migration|transition|exit) (?:services?|assistance|help|support) (?:is|are) (?:not (?:included|offered|provided|owed|part)\b|excluded\b)`,
        then(
          40,
          String.raw`\b(?:mov|migrat|port)(?:ing|ation)\b`,
          String.raw`\b(?:another|other|new|successor|different) (?:\w+ )?(?:system|provider|supplier|vendor|platform|tool|product|host)s?\b`,
          String.raw`\b(?:is|are|remains?) (?:your|[the ]{0,4}${CUSTOMER}(?:'s|s')) (?:own |sole )?(?:task|responsibility|job|affair|business)\b`,
        ),
        then(
          60,
          String.raw`\b(?:shift|mov|migrat|switch)(?:ing|ation)\b`,
          String.raw`\b(?:another|other|new|successor|different) (?:server|vendor|provider|supplier|host|platform|system|product)\b`,
          String.raw`\b(?:(?:is|are) )?(?:not (?:in|within|part of)|outside(?: of)?|out of|beyond|excluded from) (?:our |the |its |this )?(?:\w+ )?(?:scope|services?|price|plan|fees?)\b`,
        ),
        then(
          80,
          String.raw`(?:\b(?:no (?:duty|obligation)|not (?:undertake|obliged|obligated|required)|does not|do not|will not)|(?:do|does|wo)n't)\b`,
          String.raw`\b(?:help|assist|support)\b`,
          String.raw`\b(?:mov(?:e|ing)|port(?:ing)?|switch(?:ing)?)\b`,
          String.raw`\b(?:another|successor|different|new)\b`,
        ),
        then(
          60,
          String.raw`\bsolely responsible for\b`,
          String.raw`\b(?:migrating|moving|migration|transition)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          20,
          '(?:不|无义务|没有义务)(?:提供|负责|协助|参与|支持)',
          '(?:迁移|搬迁|交接|过渡|切换|割接|(?:搬|转|迁)(?:到|往|至)(?:别|其他|其它|第三方|他人))',
        ),
        '(?:未使|不使|并不|未|没有)[^。;,]{0,14}(?:负有|承担)[^。;]{0,40}(?:转换|协助|迁移|移交|交接)[^。;,]{0,6}的?义务',
        '不(?:会)?(?:帮|代|替|帮忙|协助)[^。;,]{0,6}(?:搬|迁|转)(?:到|往|至|去)[^。;,]{0,4}(?:别|其他|其它|另)',
        thenZh(
          40,
          ELSEWHERE_ZH,
          '不(?:负责|提供|承担|配合|协助|参与|帮)',
          '(?:讲解|格式|对接|转换|迁移|转移|搬|协助|接口|交接)',
        ),
        thenZh(24, '(?:不承担|不负)', '(?:迁移|交接|切换|割接|转移)', '(?:义务|工作|责任|之责)'),
        thenZh(24, '(?:迁移|交接|切换|割接|转移)', '(?:没有|无)[^。;,]{0,6}(?:义务|责任|之责)'),
        thenZh(20, '(?:迁移|搬迁|切换)', '(?:您|你|用户|客户|甲方)[^。;,]{0,4}自行(?:完成|负责|承担|解决)'),
        '(?:不负责|概不承担|不参与)[^。;,]{0,20}(?:迁移|转换|切换|转移)(?:工作|的?责任|事宜|[。;,])',
        thenZh(40, '(?:您|你|用户|客户)[^。;]{0,6}(?:全权负责|自行(?:负责|承担|完成))', '(?:迁移|移动|转移)'),
      ),
      flag: {
        en: [
          'Supplier is unable to help with the migration of sites.',
          'Acme has no duty to help Client move to another platform.',
          'No exit assistance is part of the plan.',
          "We don't move your files into other tools.",
          'Acme does not load exports into another product.',
          'Supplier provides no help with migration.',
          'Migration services are not included.',
          'Help with a change of provider is not owed.',
          'Migration is the sole task of Client.',
          "Moving the data to another system is Client's own task.",
          "We don't help with moving to another provider.",
          "We don't do switching help.",
          'Acme gives no assistance with moving elsewhere.',
          'Moving to a new host is not part of our services.',
        ],
        zh: [
          '平台不支持把作品库整体搬迁到其他工具。',
          '服务终止后,用户自行负责数据的迁移。',
          '乙方不承担协助甲方切换系统的义务。',
          '文件的迁移由客户自行完成。',
          '我们不负责帮您搬到别家系统。',
          '供应商不负责客户换系统时的数据转换工作。',
          '我们也不帮忙搬到别的平台。',
          '本协议未使供应商负有将数据转换格式、向他人提供协助的义务。',
          '您改用别家软件的,平台不提供数据对接、格式转换。',
          '甲方改找他家的,乙方不负责给对方讲解。',
        ],
      },
      ignore: {
        en: [
          'Supplier will assist Client with the migration.',
          'Client shall not load the Software into other systems.',
          'Supplier will not import personal data of others.',
          'Supplier will not import data from another system unless ordered.',
        ],
        zh: [
          '服务终止后,乙方应协助甲方完成数据迁移。',
          '乙方不负责货物风险的说明。',
          '甲方换用别家系统的,乙方应提供协助,不收费。',
        ],
      },
    },
    {
      id: '7.migrationCharged',
      topics: [7],
      needs: [['export']],
      en: pattern(
        then(
          90,
          String.raw`\b(?:transition|migration|export|termination) ?(?:assistance|services)?\b`,
          String.raw`\b(?:then-current|prevailing|standard|hourly|applicable) rates\b`,
        ),
        then(
          80,
          String.raw`\b(?:transition|migration|export)\b`,
          String.raw`(?<!\bno )\badditional (?:charge|fees?|cost)`,
        ),
      ),
      zh: pattern('有偿(?:迁|导)', thenZh(20, '(?:迁移|导出)', '(?<!不)(?:另行收费|收取费用|另行付费)')),
      unless: { en: /\b(?:no|without) (?:additional|extra) (?:charge|fee|cost)/ },
      flag: { en: ['Migration services are charged at then-current rates.'], zh: ['数据迁移另行收费。'] },
      ignore: { en: ['Migration assistance is free.'], zh: ['数据迁移免费。'] },
    },
    {
      id: '7.noBarriers',
      topics: [7],
      needs: [['export', 'not']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:not|no)\b`,
          String.raw`\b(?:barriers?|obstacles?|hinder|impede|lock-?in|switching charges?)\b`,
        ),
      ),
      zh: pattern(thenZh(24, '(?:不得|禁止|不会)', '(?:障碍|壁垒|阻碍|阻挠|限制)', '(?:迁移|导出|数据)')),
      flag: {
        en: ['Vendor shall not create technical barriers to migration.'],
        zh: ['乙方不得设置技术壁垒阻碍数据迁移。'],
      },
      ignore: { en: ['Noise barriers are installed.'], zh: ['不得设置路障。'] },
    },
  ],
  checks: [
    {
      kind: 'figure',
      id: '7.export',
      topic: 7,
      figure: ['7.exportDays', '7.keptDays'],
      unit: 'days',
      position: 'exportDays',
      wanted: 'atLeast',
      vague: ['7.exportRight', '7.exportItem'],
      adverse: ['7.exportDenied'],
    },
    { kind: 'point', id: '7.format', topic: 7, met: ['7.format'] },
    {
      kind: 'point',
      id: '7.migrationHelp',
      topic: 7,
      met: ['7.migrationHelp'],
      adverse: ['7.migrationCharged', '7.migrationDenied'],
    },
    { kind: 'point', id: '7.barriers', topic: 7, met: ['7.noBarriers'] },
  ],
};
