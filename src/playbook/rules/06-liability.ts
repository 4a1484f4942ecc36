import { across, acrossZh, CUSTOMER, later, pattern, then, thenZh } from './parts';
import { SOFT_POINT, type TopicRules } from './types';

/** Whom the verbs take for their object decides whose indemnity it is, whatever the parties are called. */
const PROTECTED = String.raw`(?:${CUSTOMER}|recipients?|buyers?|purchasers?|institutions?|[the ]{0,4}end[- ]users?|[the ]{0,4}other(?: party)?)\b`;
const PROTECT = String.raw`\b(?:indemnif(?:y|ies|ying)|defends?|hold|holds|holding|save|saves)\b`;
const AND_SO_ON = String.raw`(?:,?(?: and| or| and/or| to)? (?:defend|indemnify|hold|save|settle|harmless|protect|fully|keep|reimburse|at (?:its|their|our|[a-z]+'s) (?:own |sole )?(?:cost|expense)(?: and expense)?)){0,6},? (?:the |each |our |any |all )?`;
const PROTECT_CUSTOMER = String.raw`${PROTECT}${AND_SO_ON}${PROTECTED}`;
const DEFEND_CLAIM =
  then(60, String.raw`\b(?:defend|settle)s?\b`, String.raw`\b(?:claims?|actions?|suits?|proceedings?) `) +
  String.raw`(?:\w+ ){0,3}against [the ]{0,4}${PROTECTED}`;
/** “X shall pay all damages finally awarded against the customer”: an indemnity without the word. */
const PAYS_FOR_CUSTOMER =
  then(
    100,
    String.raw`\b(?:pay|bear|satisfy|cover|(?:responsible|liable) for)\b`,
    String.raw`\b(?:damages|costs|judgments?|settlements?|liabilities|expenses|losses)\b`,
    String.raw`\b(?:awarded|against|incurred|suffered|assessed|entered|imposed)\b`,
  ) + String.raw`(?: \w+){0,4} ${PROTECTED}`;
const REIMBURSES_CUSTOMER = String.raw`\b(?:reimburse|compensate|cover)s? [the ]{0,4}${PROTECTED}(?: \w+){0,3} (?:for|against)\b`;
/** The passive: “the customer shall be indemnified”. */
const IS_PROTECTED = String.raw`(?:\b(?:takes? (?:over|on)|assumes?) the defen[cs]e of [the ]{0,4}${PROTECTED}|\breleases? [the ]{0,4}${PROTECTED} from\b|\bkeeps? [the ]{0,4}${PROTECTED} (?:free (?:from|of)|harmless|clear of)|${PROTECTED},? (?:shall|will|is|are)(?: be)?(?: fully| hereby)? (?:indemnified|defended|held harmless|saved harmless)\b)`;
const INFRINGES = String.raw`\b(?:infring\w*|misappropriat\w*|(?:violat\w+|breach\w*)[^.;]{0,60}(?:intellectual property|proprietary rights?|third[- ]party(?:'s)? (?:right|ip)))`;

const GOODS = String.raw`\b(?:services?|software|products?|platform|licensed (?:materials|technology|programs?)|deliverables?|outputs?|technology|solution)\b`;

/** How a cap is put, up to its amount. */
const NOT_OVER = String.raw`\b(?:exceed\w*|go beyond|excess of|surpass\w*|(?<!not )(?:limited|restricted|confined)(?: (?:in|per) (?:each |any |every |one )?(?:\w+ )?(?:year|case|event)|,[^.;,]{1,40},)? to|(?:greater|greatest|higher|highest|larger|largest|bigger|lesser|lower|lowest|smaller) of|(?:capped|held|kept) (?:at|to)|(?:liab\w+|damages|recovery|cap|ceiling|limit) (?:is|are|will be|shall be|of) (?:an amount equal to |equal to |set at )?(?=[\w ()-]{0,24}\bmonths?\b)|(?:(?:no|not|never)(?: \w+){0,3}|be) (?:more|greater|higher) than|(?:liable|responsible|answerable)(?: \w+){0,5} (?:for |over )?(?:more than|above|beyond|only up to)|(?:owe|pay|recover|claim|answer)s?(?: \w+){0,6} (?:more than|at most|up to)|the most (?:that )?[\w']+(?: \w+){0,4} (?:owe|pay|recover|claim|be liable))\b`;
/** Who owes what a cap limits. */
const ANSWERABLE = String.raw`\b(?:liab\w+|responsible|(?:damages|amount) recoverable)\b`;
/** Twelve months, without the figure. */
const YEARLY_FEES =
  String.raw`\b(?:annual|annualized|yearly|(?:one|a) year's)(?: \w+){0,2} (?:fees?|charges?|price|payments?|amounts?|value)\b|` +
  then(60, String.raw`\b(?:fees?|charges?|amounts?|sums?|paid|payable)\b`, '') +
  String.raw`\b(?:in|for|during|over|per|of) (?:the |that |such |any |each |one |a |an )?(?:\w+ ){0,3}year\b`;

const EXCEPT = String.raw`\b(?:except(?:ions?|ing)?|excluding|other than|exclusions? (?:to|from)|save (?:for|in)|not (?:apply|applied|applicable|limit|exclude|restrict|hold (?:for|where|in))|not be (?:limited|subject|capped|applicable)|no application|inapplicable|uncapped|unlimited|outside (?:of )?(?:the|this|that|any|these|those)|free of|(?:fall|stand|sit|lie)s? outside)\b`;
/** “Nothing limits”, “neither party excludes”, “no limitation applies to”: what follows goes free. */
const NOTHING_LIMITS = String.raw`\b(?:(?:nothing|neither party|neither of the parties|no provision|no limit\w*|no cap|no exclusions?)\b[^.;]{0,80}\b(?:limit|exclud|restrict|cap|appl)\w*|not (?:operate to |purport to |apply to|applicable to|limit|exclude|restrict)\w*)`;
const LIMIT = String.raw`\b(?:liab\w+|damages|limit\w*|caps?|ceilings?|maximum|restrictions in)\b`;
const NOT_LIMITED = String.raw`\b(?:not (?:be )?(?:subject to|limited|capped|count\w* (?:toward|against))|unlimited|uncapped|without (?:any )?(?:limit|cap|ceiling)\b|(?:has|have|carr(?:y|ies)|no) (?:\w+ )?(?:cap|ceiling|limit)\b|(?:increased|enhanced|separate|higher|elevated|special|larger|its own|own) (?:liability )?(?:cap|limit|ceiling)|super-? ?cap|capped separately|separately capped|(?:cap|limit|ceiling|figure)s? [\w ${SOFT_POINT}]{0,40}?\b(?:rises?|raised|increased?|increases|doubled?|doubles|trebled?|tripled?)\b|(?:outside|above|beyond) (?:the|that|this|any) (?:\w+ ){0,2}(?:cap|limit|ceiling)|(?:two|three|four|five|ten|\d+)(?: ?\(\d+x?\))? ?(?:x|times) )`;
const BREACH = String.raw`\b(?:breach\w*|violat\w+|liabilit(?:y|ies)|obligations?|failure|sections?|articles?|claims?|comply|misuse|disclos\w+|duty|duties)\b`;
const DATA_DUTY = String.raw`\b(?:confiden\w+|non-?disclosure|data (?:protection|security|privacy|breach\w*|processing)|(?:security|privacy) (?:incident|breach|obligation|requirement|dut)\w*|privacy|personal data|information security|unauthori[sz]ed (?:access|use|disclosure|processing)|data (?:loss|leaks?|incidents?|processing)|(?:loss|disclosure|exposure|misuse|leak\w*|theft|exfiltration|compromise) of (?:\w+ ){0,2}(?:customer|client|subscriber|personal|your|bank)(?:'s)? (?:data|information|content|records))\b`;
const BREACHED_DATA_DUTY = `(?:${then(70, BREACH, DATA_DUTY)}|${DATA_DUTY} (?:(?:and|or) \\w+ )?(?:obligations?|dut(?:y|ies)|undertakings?|covenants?|breach\\w*|claims?|violations?)\\b|\\b(?:data|security|privacy) (?:breach(?:es)?|incidents?|leaks?)\\b)`;
/** A sentence on consequential damages that has no word of a cap; breaches of the customer alone. */
const NO_CARVE_OUT =
  /\bexclud\w+ [^.;)]{0,50}\b(?:customer|client|your|user) (?:data|content)|\bexclusions? of [^.;]{0,40} from [^.;]{0,40}limitation|\b(?:your|customer's|client's|licensee's) (?:liability for |obligations? )?(?:any )?breach[^.;,]{0,50}\b(?:confiden|data)|^(?=[^]*\b(?:consequential|lost profits|loss of profits|damages waiver)\b)(?![^]*\b(?:exceed\w*|aggregate|cumulative|total liability|limited to|caps?|limitations?|limits?)\b)/;
const NO_CARVE_OUT_ZH =
  /^(?=[^]*(?:间接|后果性|结果性|附带的|利润|可得利益))(?![^]*(?:不超过|上限|为限|总额|累计|限制))/;
/** “Breach of Sections 5 or 6”: what these are on stands elsewhere; not the customer's own breach. */
const BREACH_OF_SECTIONS =
  String.raw`(?<!\b(?:${CUSTOMER}|your)(?:'s)? )\b(?:breach\w*|infringement|violation|(?:liab\w+|losses) (?:for|under|arising (?:under|from))|losses|obligations|under)\b` +
  String.raw`[^.;]{0,30}?\b(?:sections?|clauses?|articles?|parts?|paragraphs?) (?=[(\d]|[a-z]\b|[a-z]-?\d|[ivx]{2,5}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)`;
const CEILING = String.raw`\b(?:limits?|limitations?|caps?|ceilings?|maximum|aggregate|total liability|exceed\w*)\b`;
/** That a cap gives way, or that another stands in its place. */
const GIVES_WAY = String.raw`(?:${EXCEPT}|${NOT_LIMITED}|\b(?:no (?:limit|cap|ceiling)|lapses?|(?:not|nor) (?:\w+ )?(?:operate|limit|cap|cover|govern|reach|appl)\w*|in (?:place|lieu) of|instead of|separate)\b)`;
const IP_LOSS = String.raw`\b(?:infring\w*|misappropriat\w*|indemni\w*|intellectual property)\b`;

const NO_ANSWER = String.raw`\b(?:not|no|nor) (?:\w+ ){0,3}(?:liab\w+|responsib\w+)\b`;
const USER_ANSWERS = String.raw`\b(?:you|users?|customer|licensee) (?:(?:are|is|will|shall|must|assumes?|bears?|accepts?|be|solely|fully|entirely|alone|and|hereby|agree) ){1,5}(?:responsib\w+|liab\w+|(?:any|all|the|full|sole) (?:\w+ ){0,3}(?:risks?|liabilit\w+|responsib\w+))`;
const IP_OF_OUTPUT: readonly [readonly string[], readonly string[]] = [
  [
    String.raw`\b(?:intellectual property|copyright|infring\w*)\b`,
    String.raw`\b(?:outputs?|generat\w+|(?:the|our) (?:\w+ )?models?)\b`,
  ],
  [
    String.raw`\b(?:outputs?|generated (?:content|results?|materials?))\b`,
    String.raw`\b(?:intellectual property (?:risk|claim|dispute)|copyright|infring)`,
  ],
];
const BUILDER_ZH =
  '(?:乙方|供应商|卖方|供方|服务方|服务商|开发方|受托方|(?<!被)许可方|承建商|承建方|中标人|(?<!数据|资料|信息)提供方)';
const BEARS_ZH = `(?:${BUILDER_ZH}[^。;]{0,30}(?:赔偿|赔付|承担|负担|抗辩|防御|应诉|弥偿|负责|应对|负(?:全部|一切|完全)?责)|由(?:我们|我方|本公司)[^。;]{0,6}(?:承担|负责|赔偿|抗辩|赔付)|由其(?:自行|负责)[^。;]{0,10}(?:承担|赔偿)|${BUILDER_ZH}[^。;]{0,10}(?:打官司|出面|赔钱)|并(?:由其)?(?:负担|承担|支付)[^。;,]{0,10}(?:法院|判决|裁判)|(?:我们|本?公司|平台)(?:将|会|应|来|负责)[^。;]{0,16}(?:赔偿|承担|抗辩|应诉))`;
/** A penalty by itself, not “damages and penalties”, which one cap covers. */
const PENALTY_ZH = '(?<!赔偿金?(?:及|和|与|、|或))违约金';
const PENALTY_ALONE_ZH = `${PENALTY_ZH}(?!(?:及|和|与|、|或)[^。;]{0,8}赔偿)`;
const NOT_OVER_ZH =
  '(?:不(?:得|应|会|能)?(?:超过|超出|高于|多于|大于|超)|不[逾超]|上限|为限|为顶|限[于度]|限额|封顶|最高|最多|至多|极限|(?:范围|额度)(?:以?内|之内))';
/** What is paid for it, in all its names. */
const FEES_ZH = '(?:[费款金价钱]|报酬|对价|金额|数额)';
const DATA_DUTY_ZH =
  '(?:保密|泄密|个资法|个保法|(?:数据|信息|资料|内容|日志|记录|录音|文件)[^。;,]{0,14}(?:泄[露漏]|外泄|流出)|(?:数据|信息|资料|隐私)(?:的)?(?:泄[露漏]|外泄|安全|保护|丢失|灭失)|个人(?:信息|资料)|(?:泄[露漏]|外泄)[^。;,]{0,10}(?:数据|信息|资料|秘密|内容|日志|记录|档案|录音|文件))';
const FREE_ZH =
  '(?:不受[^。;]{0,16}(?:限|约束)|不(?:予|再)?适用[^。;]{0,12}(?:限制|上限|限额)|(?:上限|限额|限制|[上前]款)[^。;]{0,6}不(?:予|再)?适用|不在[^。;]{0,12}(?:限|限额)[^。;]{0,3}(?:之列|之内|范围)|(?:没有|无|不设|不计)[^。;,]{0,6}(?:上限|限额|限制)|不封顶|不设顶|(?:上限|限额)[^。;,]{0,4}管不到|不(?:计入|纳入)[^。;]{0,12}(?:上限|限额)|除外)';
/** A cap of its own, above the general one. */
const OWN_CAP_ZH =
  '(?:(?:单独|另行|另设|独立|特别|较高|更高|提高)的?[^。;,]{0,8}(?:限额|上限)|(?:限额|上限)[^。;,]{0,6}(?:提高|增加|上调|另计|翻[倍番为成]|放宽|加倍|升至))';

/** The cap reaches such breaches as any others, and says so. */
const ALSO_CAPPED_ZH = `(?:上限|限额|限制)[^。;,]{0,6}(?<!不)(?:适用于|涵盖|包括|及于)[^。;]{0,30}${DATA_DUTY_ZH}|${DATA_DUTY_ZH}[^。;]{0,20}(?:共用|共享|同样(?:受|适用)|[亦也均](?:受|适用|计入))|[亦也均同样]{1,2}适用于[^。;]{0,20}${DATA_DUTY_ZH}`;
const ALSO_CAPPED = then(
  60,
  String.raw`\b(?:caps?|limits?|limitations?|ceilings?|they|it)\b`,
  String.raw`(?<!not )\b(?:appl(?:y|ies) (?:\w+ )?to|holds? for|governs?|covers?|extends? to|includes?|reach(?:es)?)\b`,
);

export const liability: TopicRules = {
  topic: 6,
  cues: {
    en:
      'indemnify,indemnification,hold harmless,defend,indemnified party,indemnifying party,' +
      'indemnitee,third party claim,limitation of liability,aggregate liability,total liability,' +
      'maximum liability,in no event,not be liable,no liability,consequential damages,' +
      'indirect damages,lost profits,loss of profits,loss of data,liability cap,gross negligence,' +
      'willful misconduct,liquidated damages,exclusion of damages,cap on liability,amounts paid,' +
      'fees paid,twelve months preceding,months preceding,12 month period,infringement claim,settle,' +
      'sole control of defense,bodily injury,essential basis of the bargain,cover costs,' +
      'responsible for losses,attorneys fees,excluded claims,unlimited liability',
    zh:
      '赔偿责任,违约责任,违约金,赔偿损失,承担赔偿,承担责任,承担违约,不承担责任,不承担任何责任,责任限制,责任上限,不超过,间接损失,利润损失,可得利益,惩罚性,免责,' +
      '不负责,无需承担,全部责任,连带责任,法律责任,赔偿金,追究,索赔,第三方索赔,免受损失,故意或重大过失,赔偿全部,律师费,滞纳金,足额赔偿,承担相应,概不负责,' +
      '自行承担,承担由此,赔偿甲方,赔偿乙方,逾期违约金,总额,给造成损失',
  },
  flag: {
    en: [
      'Supplier shall indemnify Client against third-party claims.',
      'Total liability is limited to the fees paid.',
    ],
    zh: ['任何一方的赔偿责任总额不超过合同价款。', '乙方应赔偿甲方因此遭受的损失。'],
  },
  ignore: {
    en: ['The list is reliable.', 'Supplier will deliver the manuals in May.'],
    zh: ['乙方负责安装调试。', '双方指定联系人如下。'],
  },
  statements: [
    {
      id: '6.capMonths',
      topics: [6],
      needs: [['cap', 'pay', 'liable', 'damage', 'time']],
      en: pattern(
        across(
          220,
          `(?:${NOT_OVER}|\\b(?:up to|equal to)\\b|\\bmaximum\\b[^.;]{0,60}\\b(?:is|be)\\b)`,
          String.raw`\b(?:fees?|amounts?|sums?|charges?|payments?|price|paid|payable|invoiced|billed|rent|subscriptions?)\b`,
          String.raw`\b(?:months?|years?)\b`,
        ),
        then(
          30,
          `(?:${NOT_OVER}|\\bequal to\\b)`,
          String.raw`\bmonths?\b`,
          String.raw`\b(?:fees?|charges?|payments?)\b`,
        ),
        // The amount of a cap that another clause or the cover page defines.
        then(140, String.raw`\b(?:fees|amounts?|charges)\b`, String.raw`\bmonths?\b`) +
          then(40, '', String.raw`\b(?:preced|prior|before|leading up|ending|ended|up to|previous)\w*`),
        then(
          140,
          String.raw`\b(?:fees|amounts?|charges)\b`,
          String.raw`\b(?:preceding|prior|previous|last|past|trailing|most recent|latest)\b`,
        ) + then(30, '', String.raw`\bmonths?\b`),
      ),
      zh: pattern(
        thenZh(
          70,
          '(?:责任|赔偿|补偿|赔付|偿付|赔(?:您|你|给)|索赔)',
          `(?:${NOT_OVER_ZH}|金额|(?:总额|总和|总计|合计)(?:为|等于|是))`,
          '(?:个月|年|当月)',
        ),
        thenZh(30, `(?:${NOT_OVER_ZH}|只|仅)[^。;]{0,4}赔(?:偿|付|您|你)?`, '个月', FEES_ZH),
        thenZh(30, '(?:责任|赔偿)', '(?:任一|任何|每)[^。;]{0,4}个月', NOT_OVER_ZH, FEES_ZH),
        thenZh(
          50,
          '(?:个月|年|当月)',
          FEES_ZH,
          '(?:[为作]?(?:为|最高)?限|(?:为|作)最高|上限|封顶|为顶|最高(?:限?额|限度)|范围(?:以?内|之内))',
        ),
      ),
      unless: {
        en: /^\W{0,3}[[(] ?[\])]|\bservice credit|\binsurance\b|\b(?:customer|client|licensee|subscriber|your)'s? (?:(?:total|aggregate|cumulative|maximum|entire) ){1,3}liability\b(?! (?:and|or))|\blate (?:fee|payment|charge)|\binterest\b/,
        zh: new RegExp(`代金券|可用性|滞纳金|逾期付款|${PENALTY_ALONE_ZH}[^。;]{0,60}(?:${NOT_OVER_ZH})`),
      },
      figure: { unit: 'months', from: 1, to: 60 },
      flag: {
        en: [
          'The aggregate liability of each party shall not exceed the fees paid in the twelve (12) months preceding the claim.',
          'Supplier is not liable for (a) loss of profit; or (b) any amounts that exceed the charges paid in the six-month period before the event.',
          'In no case shall the liability of Supplier be greater than nine months of subscription charges.',
          'General cap: fees payable by Client during the 12 full months before the claim arose.',
          'The most either side can owe is what Client paid in the ten months before the dispute.',
          'Supplier shall not be liable in aggregate for more than the charges due in the nine months leading up to the loss.',
          'You may recover no more than the subscriptions billed over the trailing six months.',
          'Claims of Client are limited in each calendar year to the charges of fifteen months.',
          'In no case does the liability of Supplier go beyond five months of subscription fees.',
          "The most we'd ever have to pay you is what you paid us in the four months before.",
        ],
        zh: [
          '任何一方的赔偿责任总额不超过过去十二个月的服务费。',
          '乙方的责任以事件发生前6个月内甲方已付费用为限。',
          '服务商的赔偿责任限额为客户最近三个月支付的服务费。',
          '违约金及赔偿金合计最高不超过前六个月的服务费。',
          '乙方的赔付以受影响设备四个月租金为最高限度。',
          '本公司之赔偿责任,不逾事件前九个月之报酬。',
          '我们最多只赔您两个月的会员费。',
          '我们的赔偿总数,以出事之前五个月的消费额为顶。',
          '我们最多赔您事发之前四个月付的钱。',
          '服务商的全部责任,任一连续十二个月内累计不超过客户支付的服务费。',
        ],
      },
      ignore: {
        en: [
          'Liability for taxes ends soon after delivery.',
          'The fees are due each month.',
          'Lost profits, including but not limited to fees of later years, are excluded.',
        ],
        zh: ['责任期为保修期。', '服务费按月支付。'],
      },
    },
    {
      // No figure, and the lowest cap there is: the fee of the month.
      id: '6.capOneMonth',
      topics: [6],
      needs: [
        ['cap', 'pay', 'indemnify', 'liable'],
        ['pay', 'time', 'vendor'],
      ],
      en: pattern(
        across(
          160,
          String.raw`\bliab\w+\b`,
          String.raw`\b(?:exceed\w*|limited to)\b`,
          String.raw`\bfees?\b`,
        ) + then(60, '', String.raw`\b(?:in|for) the (?:calendar )?month (?:in which|of|during which)\b`),
      ),
      zh: pattern(
        thenZh(
          50,
          '(?:责任|赔偿|赔付|补偿)',
          NOT_OVER_ZH,
          `(?:(?:当月|该月|最近一个[^。;,]{0,4}月)[^。;]{0,14}|一个月(?:已?(?:实际)?支付)?的?(?:服务)?)${FEES_ZH}`,
        ),
        thenZh(
          30,
          '(?:责任|赔偿|赔付|补偿)',
          '以[^。;]{0,20}(?:当月|该月|最近一个[^。;,]{0,4}月)',
          `${FEES_ZH}[^。;]{0,18}(?:为限|为上限|为最高|为?封顶)`,
        ),
      ),
      unless: { en: /\bservice credit/, zh: /代金券|可用性|违约金|月度|实例|服务时间|%/ },
      flag: {
        en: [
          'The liability of Supplier shall not exceed the fees paid for the month in which the claim arose.',
        ],
        zh: [
          '平台的赔偿责任不超过争议发生当月的服务费。',
          '平台赔付的极限为事故当月的月费。',
          '乙方的赔偿总额以当月付费金额为封顶。',
          '责任以事故当月的服务费用为最高限额。',
          '平台的赔偿额以您最近一个计费月的会员费与五十元中较低者为上限。',
        ],
      },
      ignore: {
        en: ['The liability of Supplier shall not exceed the fees paid.'],
        zh: ['平台赔偿责任不超过用户已支付的服务费。', '月度赔付总额不超过当月费用的30%。'],
      },
    },
    {
      // The figure of the playbook twice over.
      id: '6.capTwoYears',
      topics: [6],
      needs: [
        ['liable', 'damage', 'cap'],
        ['term', 'time', 'pay'],
      ],
      en: pattern(
        across(
          160,
          ANSWERABLE,
          String.raw`\b(?:(?:two|2)(?: \(2\))? times|twice|double|2x)\b(?: \w+){0,4}? (?:annual|yearly|one year's)\b`,
        ),
      ),
      zh: pattern(thenZh(60, '(?:责任|赔偿|赔付|补偿)', '年(?:度|费)?[^。;]{0,12}(?:[两二2]倍|200%)')),
      value: 24,
      flag: {
        en: ['The liability of Supplier shall be limited to two times the annual fees.'],
        zh: ['供应商的赔偿责任以年度服务费的两倍为限。'],
      },
      ignore: {
        en: ['Client may order twice the annual volume.', 'Liability is limited to the annual fees.'],
        zh: ['赔偿责任以年度服务费为限。'],
      },
    },
    {
      // “The annual fees”: twelve months, though no figure says so.
      id: '6.capOneYear',
      topics: [6],
      needs: [
        ['liable', 'damage', 'cap'],
        ['term', 'time', 'pay'],
      ],
      en: pattern(
        across(
          160,
          ANSWERABLE,
          `(?:${NOT_OVER}|\\b(?:is|be) (?:an amount )?equal to\\b|\\bfor (?:more|greater) than\\b)`,
        ) + across(80, '', `(?:${YEARLY_FEES})`),
      ),
      zh: pattern(
        thenZh(
          60,
          '(?:责任|赔偿|赔付|补偿)',
          `(?:${NOT_OVER_ZH}|等于)`,
          '(?:年度|当年度?|全年|[前该]一?(?:合同|服务|自然)?年度?|年)[^。;]{0,12}(?:[费款]|报酬|租金|合同额|价款)',
        ),
        thenZh(
          40,
          '(?:责任|赔偿|赔付|补偿)',
          '以[^。;]{0,20}(?:年度|当年|全年|一年|年费|每年)',
          '(?:为限|为(?:最高)?上限|为最高)',
        ),
      ),
      unless: {
        en: /\bservice credit|\binsurance\b|\bmonths?\b|\d ?(?:%|per ?cent)|\b(?:twice|double|times|[2-9]x)\b|\b(?:two|three|four|five|six|\d+)(?: ?\(\d+\))? years\b/,
        zh: new RegExp(
          `代金券|可用性|个月|[二两三四五]年|[二两三2-9]倍|200%|(?:[费款]|金额|总额)[^。;,%]{0,4}?(?<!\\d)\\d{1,2} ?%|百分之[一二三四五六七八九]?十(?![一-龥]{0,2}零)|一半|半数|${PENALTY_ALONE_ZH}`,
        ),
      },
      value: 12,
      flag: {
        en: [
          'Our liability is capped at the annual subscription fees.',
          "Neither party will be liable for more than one year's fees.",
          'The total liability of Supplier in any year shall be limited to the charges payable in that contract year.',
        ],
        zh: ['供应商的赔偿总额不超过客户当年度的服务费。', '乙方的赔偿责任以年度服务费为上限。'],
      },
      ignore: {
        en: [
          'Liability for taxes on the annual fees rests with Client.',
          'Total liability shall not exceed the fees paid.',
          'Liability in each year is limited to 150 per cent of the annual charges.',
        ],
        zh: ['年度服务费应于一月支付。', '赔偿责任不超过合同总额。', '赔偿责任以年度服务费的40%为限。'],
      },
    },
    {
      // “A quarter's fees”: three months.
      id: '6.capOneQuarter',
      topics: [6],
      needs: [
        ['liable', 'damage', 'indemnify'],
        ['cap', 'pay', 'liable'],
      ],
      en: pattern(
        then(
          80,
          `(?:${NOT_OVER}|\\b(?:is|be) (?:an amount )?equal to\\b)`,
          String.raw`\b(?:quarterly|(?:one|a|the|that|last|previous|preceding) (?:\w+ )?quarter'?s?)\b(?:(?= (?:\w+ ){0,2}(?:fees?|charges?|payments?)\b)|(?<=\b(?:fees?|charges?|amounts?|sums?|paid|payable)\b[^.;]{0,60}))`,
        ),
      ),
      zh: pattern(
        thenZh(
          50,
          '(?:责任|赔偿|赔付|补偿)',
          NOT_OVER_ZH,
          `(?:一(?:个)?|当|该|上一?|前一?)季度?[^。;]{0,14}${FEES_ZH}`,
        ),
        thenZh(30, `(?:${NOT_OVER_ZH}|只|仅)[^。;]{0,4}赔`, '一个?季度?', FEES_ZH),
        thenZh(
          30,
          '(?:责任|赔偿|赔付|补偿)',
          '以[^。;]{0,20}季度?',
          `${FEES_ZH}[^。;]{0,8}(?:为限|上限|封顶)`,
        ),
      ),
      unless: {
        en: /\bservice credit|\binsurance\b|\bmonths?\b|\b(?:two|three|four|\d+)(?: ?\(\d+\))? quarters\b/,
        zh: new RegExp(`代金券|可用性|个月|[二两三四]个?季|${PENALTY_ALONE_ZH}`),
      },
      value: 3,
      flag: {
        en: ['Our total liability shall not exceed the fees paid in the quarter before the claim.'],
        zh: ['乙方的赔偿责任以上一季度的服务费为限。', '我们最多赔偿您一个季度的费用。'],
      },
      ignore: {
        en: ['Total liability is reviewed each quarter.'],
        zh: ['季度服务费应于季初支付。'],
      },
    },
    {
      id: '6.capOther',
      topics: [6],
      needs: [['liable', 'damage', 'indemnify']],
      en: pattern(
        across(260, String.raw`\bliab\w+\b`, NOT_OVER),
        then(
          60,
          String.raw`\b(?:maximum|aggregate|total|entire) (?:\w+ )?liability\b`,
          String.raw`\b(?:is|be|up to)\b`,
        ) + String.raw` (?:an amount equal to |the sum of )?(?:[$€£¥]|us\$|usd|eur|gbp|rmb|\d)`,
        then(
          40,
          String.raw`\b(?:recover|entitled to)\b`,
          String.raw`\b(?:damages|losses)\b`,
          String.raw`\b(?:up to|not exceeding|limited to|in excess of)\b`,
        ),
        String.raw`\bresponsible for more than\b`,
      ),
      zh: pattern(
        thenZh(60, '(?:责任|赔偿)', '(?:不(?:得|应|会|能)?(?:超过|超出|高于|多于)|为限|上限|限额|封顶)'),
        thenZh(20, '(?:责任|赔偿)', '(?:总额|累计|合计|金额|额)', '(?:最高|最多|至多)'),
      ),
      unless: {
        zh: new RegExp(
          `代金券|可用性|故障对象|(?:责任|赔偿)[^。;,]{0,8}(?:不设|没有|无)[^。;,]{0,4}(?:上限|限额)|${PENALTY_ZH}(?:总额|累计|最高|不超过|以)|预见|不以[^。;,]{1,16}为限|保单|责任(?:保)?险|保险`,
        ),
      },
      flag: {
        en: [
          'Total liability shall not exceed US$ 100.',
          'The maximum liability of Vendor shall be $50,000.',
          'Client can recover from Acme only direct damages up to five dollars.',
        ],
        zh: ['赔偿总额不超过合同价款。', '乙方的赔偿总额最高为人民币十万元。'],
      },
      ignore: {
        en: ['The liability is shared.', 'The total liability for taxes is due in May.'],
        zh: [
          '双方承担责任。',
          '乙方的赔偿责任不设上限。',
          '赔偿责任不以合同价款为限。',
          '供应商应购买责任险,单次限额不低于一百万元。',
        ],
      },
    },
    {
      id: '6.noLiability',
      topics: [6],
      needs: [
        ['liable', 'damage'],
        ['not', 'damage'],
      ],
      en: pattern(
        then(
          140,
          String.raw`\b(?:not|no event|no circumstances|neither|nor)\b`,
          String.raw`\bliab(?:le|ility)\b`,
          String.raw`\b(?:any|for|all) (?:and all )?(?:direct\b|damages? (?:whatsoever|of any (?:kind|nature)))`,
        ),
      ),
      zh: pattern(
        thenZh(40, '不[对就]', '(?:任何|一切)(?:的)?直接', '(?:承担|负)'),
        thenZh(60, '对', '(?:任何|一切)(?:的)?直接', '(?:不承担|概不|不负)'),
      ),
      unless: {
        en: /\bexceed|\bexcess\b|\bgreater\b|\bexcept\b|\bcustomer (?:will|shall) not\b|\bacts or omissions\b/,
        zh: /因(?:您|你|用户|甲方|不可抗力)|第三方|守约方/,
      },
      flag: {
        en: ['In no event shall Vendor be liable for any direct or indirect damages.'],
        zh: ['平台不对任何直接或间接的损失承担责任。'],
      },
      ignore: {
        en: ['Vendor is not liable for any direct damages that exceed the fees paid.'],
        zh: ['平台对任何直接损失以已付费用为限。'],
      },
    },
    {
      id: '6.dataCarveOut',
      topics: [6],
      needs: [
        ['except', 'cap', 'not', 'liable', 'damage'],
        ['confidential', 'security', 'data', 'incident', 'breach', 'damage', 'liable'],
      ],
      en: pattern(
        across(300, EXCEPT, BREACHED_DATA_DUTY, LIMIT),
        across(260, BREACHED_DATA_DUTY, NOT_LIMITED),
        across(200, BREACHED_DATA_DUTY, LIMIT, String.raw`\bnot apply\b`),
        across(260, LIMIT, EXCEPT, BREACHED_DATA_DUTY),
        across(200, NOTHING_LIMITS, String.raw`\b(?:liab\w+|damages)\b`, BREACHED_DATA_DUTY),
        across(
          200,
          String.raw`\b(?:(?:separate|increased|enhanced|higher|elevated|special) (?:liability )?(?:cap|limit)|super-? ?cap)\b`,
          BREACHED_DATA_DUTY,
        ),
        // All that is owed under the terms on data, by a cap of its own.
        across(
          160,
          String.raw`\bunder (?:or in connection with )?this ?(?:dpa|baa|addendum|data processing \w+)`,
          String.raw`\b(?:(?:separate|increased|enhanced|higher|elevated) (?:liability )?(?:cap|limit)|super-? ?cap)\b`,
        ),
        later(
          300,
          String.raw`\bliab\w+[^.;]{0,40}\bthis ?(?:dpa|baa|addendum|data processing \w+)`,
          String.raw`\b(?:separate from|higher than|on top of|in addition to) (?:and [\w ]{1,20} )?(?:the|any) (?:limit|cap|ceiling)`,
        ),
        // The claims that a cap leaves out, by their defined name.
        across(
          300,
          String.raw`\b(?:excluded|uncapped|unlimited|special|non-?capped|carved-?out) (?:claims?|matters|losses|liabilit(?:y|ies)|damages)["']{0,2} (?:means?|includes?|are)\b`,
          BREACHED_DATA_DUTY,
        ),
      ),
      // What gives way is the exclusion of lost profit, not the cap (6.waiverCarveOut); or all but the customer's data.
      unless: { en: NO_CARVE_OUT, zh: new RegExp(`${NO_CARVE_OUT_ZH.source}|${ALSO_CAPPED_ZH}`) },
      zh: pattern(
        acrossZh(90, DATA_DUTY_ZH, '(?:(?<!保密)责任|赔偿|损[失害])', FREE_ZH),
        acrossZh(
          60,
          DATA_DUTY_ZH,
          '(?:[上前]款|上限|限额)[^。;]{0,6}不(?:予|再)?适用|不适用[^。;,]{0,8}(?:上限|限额)',
        ),
        acrossZh(40, DATA_DUTY_ZH, OWN_CAP_ZH),
        // A row of a table, or a clause with a heading: 责任限额的例外.
        acrossZh(60, '(?:责任|赔偿)?(?:限额|上限|限制)(?:条款)?的?(?:例外|除外|豁免)', DATA_DUTY_ZH),
        acrossZh(90, '(?:不超过|为限|上限|限额|责任限制)', DATA_DUTY_ZH, '(?:除外|不适用|不受)'),
        acrossZh(
          130,
          `(?:责任限制|责任上限|上述限制|上限|限额|${FREE_ZH})`,
          `(?:不适用|除外|不受|:)`,
          DATA_DUTY_ZH,
        ),
        // A cap of its own, above the general one.
        acrossZh(40, DATA_DUTY_ZH, '(?:责任|赔偿)', NOT_OVER_ZH, '(?:提高|(?:[二两三四五十]|\\d{1,2})倍)'),
        acrossZh(80, '除', DATA_DUTY_ZH, '外', '(?:责任|赔偿|损失)'),
        // A data agreement that stands outside the cap of the main one.
        thenZh(
          30,
          '(?:主合同|主协议|服务(?:协议|合同|条款)|原合同)[^。;,]{0,14}(?:上限|限额|责任限制)',
          '(?:不(?:予)?适用于?|管不到|不及于|不约束)(?:本协议|本附件|本附录|本补充协议)',
        ),
        thenZh(
          20,
          '(?:主合同|主协议|服务(?:协议|合同|条款)|原合同)[^。;,]{0,14}(?:上限|限额|责任限制)',
          '(?:本协议|本附件|本附录|本补充协议)[^。;,]{0,12}(?:责任|赔偿)',
          '不(?:予)?适用',
        ),
      ),
      flag: {
        en: [
          'The cap on liability shall not apply to breaches of confidentiality or data security obligations.',
          'Nothing in these terms limits the liability of a party for breach of confidence.',
          'Liability for unauthorized disclosure of Client Data is unlimited.',
          'Subject to a separate cap of $2,000,000 for claims from security incidents, liability is limited to the fees paid.',
          '"Excluded Claims" means breach by a party of its confidentiality duties.',
          'Except for (i) fraud; (ii) breach of Section 4.2 (Data Protection), total liability is limited to the fees paid.',
          'Claims for loss of Client Data have no ceiling.',
          'Liability for breach of the security duties falls outside the cap.',
          "Supplier's liability under this DPA is subject to the limits that the Agreement calls the Super Cap.",
          'For a data breach the cap is raised to $5,000,000.',
          'For breach of the data protection duties the cap in 9.4 is doubled.',
          'The cap is not applied to breaches of confidentiality.',
          'The limitation of liability is inapplicable to breaches of data protection duties.',
          'Liability for security incidents is capped separately at $2,000,000.',
          'The limit does not hold where Supplier has breached its data security duties.',
          'Liability under this BAA shall not exceed $500,000. That sum is separate from the limit in the Agreement.',
        ],
        zh: [
          '违反保密或数据安全义务的赔偿责任不受上述限制。',
          '除违反保密义务的情形外，任何一方的赔偿责任不超过合同总额。',
          '前款责任上限对违反保密义务的情形不适用。',
          '数据泄露的赔偿责任上限提高至合同总额的两倍。',
          '乙方外泄甲方资料的,前款不予适用,应据实赔偿。',
          '责任限额的例外:泄露个人资料。',
          '违反个人信息保护义务的损害,不在上述限额之列。',
          '数据安全事件适用单独的限额。',
          '主协议所定的责任限额不适用于本附件项下的责任。',
          '主合同关于赔偿上限的约定,对本协议项下的责任不适用。',
          '故意外泄客户日志造成的损失,上限提高至合同额的两倍。',
          '客户文件因供应商过错外泄的,前条限额翻为三倍。',
          '主合同第九条的赔偿责任上限管不到本附件。',
          '乙方对泄露会员资料的责任不封顶。',
          '违反个保法的责任,限额加倍。',
        ],
      },
      ignore: {
        en: [
          'Except for fees due, liability is limited.',
          'These duties of confidentiality do not apply to public information.',
        ],
        zh: [
          '乙方应对数据保密,法律另有规定的除外。',
          '保密责任不受合同期限的限制。',
          '赔偿责任不超过合同总额。',
          '除违反保密义务外,任何一方均不就间接损失承担责任。',
          '上述限额同样适用于违反保密义务的责任,但不适用于故意行为。',
          '前条限额适用于一切请求,包括数据安全责任,唯故意不受其限。',
          '主合同的服务期限不适用于本协议。',
        ],
      },
    },
    {
      // The cap holds for breaches of data duties as for others.
      id: '6.dataCapped',
      topics: [6],
      needs: [
        ['confidential', 'security', 'data', 'customerData', 'incident', 'processing', 'breach', 'liable'],
      ],
      en: pattern(
        then(
          60,
          ALSO_CAPPED,
          String.raw`\b(?:confiden\w+|data|privacy|security|personal information|subscriber content)\b`,
        ),
        then(
          60,
          String.raw`\bno (?:\w+ ){0,3}(?:separate|higher|increased|enhanced|special|other) (?:or \w+ )?(?:caps?|limits?|ceilings?)\b`,
          DATA_DUTY,
        ),
        then(
          60,
          DATA_DUTY,
          String.raw`\b(?:(?:is|are|remains?|falls?) (?:also |likewise |equally )?(?:subject to|within|under|counted (?:towards?|against))|counts? (?:towards?|against)) (?:the |that |this )?(?:same |general |above )?(?:\w+ )?(?:cap|limit|ceiling)`,
        ),
        // What is owed under terms on data goes by the cap of the main agreement.
        then(
          120,
          String.raw`\bliab\w+\b`,
          String.raw`\b(?:this|the) (?:dpa|data processing (?:agreement|addendum)|addendum)\b`,
          String.raw`\b(?:subject to|limited (?:by|as|in accordance)|governed by)\b`,
          String.raw`\b(?:limit\w*|caps?|exclusions? (?:and|of))\b`,
        ),
      ),
      zh: pattern(
        ALSO_CAPPED_ZH + '[^。;]{0,30}',
        acrossZh(40, '(?:上限|限额|限制)[^。;]{0,8}(?<!不)适用于[^。;]{0,16}包括', DATA_DUTY_ZH),
        // A data agreement whose liability is that of the main one.
        thenZh(
          60,
          '(?:本协议|本附件|本附录|本补充协议)',
          '责任',
          '(?<!不)(?:受|适用|遵循|遵从|计入)[^。;,]{0,4}(?:主合同|主协议|主服务协议|服务(?:协议|合同|条款)|原合同)[^。;,]{0,20}(?:责任限制|限制|上限|限额)',
        ),
      ),
      unless: {
        en: /\b(?:not|except|excluding|other than|unless|nor|uncapped|unlimited)\b/,
        zh: /除外|例外|不受|无上限|(?:限额|上限|限制)[^。;]{0,8}不适用于[^。;]{0,16}(?:保密|数据)/,
      },
      flag: {
        en: [
          'The cap in Section 9 also applies to breaches of confidentiality.',
          'Liability for loss of Client Data remains subject to the same limit.',
          'No separate or higher ceiling applies to data breaches.',
          'The cap holds for breaches of confidentiality as well.',
          'What is owed for data breaches counts toward the cap.',
          'The liability of each party under this DPA is subject to the limits in the Agreement.',
        ],
        zh: [
          '上述限额同样适用于违反保密义务的责任。',
          '数据泄露的赔偿与其他索赔共用同一上限。',
          '前项限额对泄密、数据泄露同样适用。',
          '因本附录产生的一切责任均受主协议责任上限的约束。',
        ],
      },
      ignore: {
        en: ['The cap does not apply to breaches of confidentiality.', 'Data storage is limited to 50 GB.'],
        zh: [
          '上述限额不适用于违反保密义务的责任。',
          '因本附件产生的责任不受主合同责任上限的约束。',
          '数据存储容量上限为50GB。',
        ],
      },
    },
    {
      // Which claims go free stands elsewhere, on a cover page perhaps: it cannot be said that data breaches do not.
      id: '6.openExceptions',
      topics: [6],
      needs: [['except', 'liable', 'cap']],
      en: pattern(
        String.raw`\bexcept as (?:provided|set (?:forth|out)|stated) in section [\d.${SOFT_POINT}]+ \(exceptions?\)`,
        String.raw`\b(?:increased|unlimited|uncapped) claims?\b`,
      ),
      zh: pattern(
        '除(?:本条|上面|上述|前述|本合同)?第[^。;,]{1,6}[款项][^。;,]{0,8}外',
        acrossZh(
          50,
          `除(?:第[^。;,外]{1,6}[条款]|(?:第 ?)?\\d{1,2}[.${SOFT_POINT}]\\d{1,2})[^。;,外]{0,24}外`,
          '(?:责任|赔偿)',
          NOT_OVER_ZH,
        ),
        acrossZh(
          60,
          '违反(?:本合同|本协议)?第[^。;,]{1,6}[条章款]',
          '(?:不设|没有|无)[^。;,]{0,2}(?:上限|限额)',
        ),
        acrossZh(40, '第[^。;,]{1,6}[条章款][^。;]{0,16}责任', '上限|为限|限额', '不适用第'),
        acrossZh(
          80,
          '违反(?:本合同|本协议)?第[^。;,]{1,6}[条章款]',
          '不(?:受|适用)[^。;,]{0,12}(?:限额|上限|限制)',
        ),
        acrossZh(40, '(?:上限|限额|限制)[^。;]{0,10}不适用', '违反(?:本合同|本协议)?第[^。;,]{1,6}[条章款]'),
      ),
      flag: {
        en: ['Except as stated in Section 12.3 (Exceptions), total liability is capped.'],
        zh: [
          '除本条第四款约定外,乙方的赔偿责任不超过合同总额。',
          '除上面第3项外,乙方的赔偿总额不超过合同价款。',
          '乙方违反第七条的,赔偿不受前述限额限制。',
          '除第9.2条及故意外,任何一方的赔偿总额不超过合同价款。',
          '违反第六条的,应赔偿全部损失,不设上限。',
          '供应商在第8条下的责任以一千万元为上限,不适用第11条。',
        ],
      },
      ignore: {
        en: ['Except for fees due, total liability is capped.'],
        zh: ['除法律另有规定外,任何一方的赔偿责任不超过合同总额。'],
      },
    },
    {
      // Breaches of sections that go free, by their numbers: the facts look what stands under these.
      id: '6.sectionsCarved',
      topics: [6],
      needs: [
        ['breach', 'liable', 'damage'],
        ['cap', 'except', 'not', 'liable'],
      ],
      en: pattern(
        across(160, CEILING, GIVES_WAY, BREACH_OF_SECTIONS),
        across(160, GIVES_WAY, BREACH_OF_SECTIONS, CEILING),
        across(120, BREACH_OF_SECTIONS, CEILING, GIVES_WAY),
        across(
          120,
          BREACH_OF_SECTIONS,
          String.raw`\b(?:caps?|ceilings?|limits?)\b`,
          String.raw`\b(?:times|separate|higher|million)\b`,
        ),
        across(
          160,
          String.raw`\b(?:separate|higher|own|increased|special|a) (?:\w+ )?(?:caps?|ceilings?|limits?) of\b`,
          String.raw`\b(?:appl(?:y|ies)|governs?)\b`,
          BREACH_OF_SECTIONS,
        ),
        // “Clauses 9.1 and 9.2 do not apply to …”, “this Section does not limit …”.
        across(
          120,
          String.raw`\b(?:(?:sections?|clauses?|this|that|these|it|they|restrictions?)[\w, ${SOFT_POINT}-]{0,30}|[a-z]-?\d+) (?:do|does|shall|will) not (?:limit|cap|restrict|apply to)\b`,
          BREACH_OF_SECTIONS,
        ),
        across(120, String.raw`\bno (?:limit|cap|ceiling)\b`, BREACH_OF_SECTIONS),
      ),
      zh: pattern(
        acrossZh(
          80,
          '违反(?:本合同|本协议)?第[^。;,]{1,20}[条章款]',
          `(?:${FREE_ZH}|${OWN_CAP_ZH}|(?:限额|上限)[^。;,]{0,16}倍)`,
        ),
        acrossZh(
          60,
          '(?:上限|限额|限制|前[两二三]款|上述各款)[^。;]{0,10}不适用',
          '违反(?:本合同|本协议)?第[^。;,]{1,20}[条章款]',
        ),
        `违反 ?\\d{1,2}${SOFT_POINT}\\d{1,2}[^。;]{0,30}?${FREE_ZH}`,
      ),
      unless: { en: NO_CARVE_OUT, zh: NO_CARVE_OUT_ZH },
      flag: {
        en: [
          'The cap in 9.2 does not apply to a breach of Section 4 or Section 6.',
          'For breach of clauses 5 and 8 the ceiling is four times the yearly fees.',
          'A separate limit of $3 million applies to breach of Articles IV and V.',
          'Except for violation of Section 3.2, total liability is limited to the fees paid.',
        ],
        zh: [
          '违反第五条、第六条的责任不受上述限额限制。',
          '上述限额不适用于违反第八条的情形。',
          '违反7.2、7.5的赔偿不受11.4的限制。',
          '前两款不适用于乙方违反第 6.1 条造成的损失。',
          '违反第5章所生的责任,其上限提高为两倍。',
          '就违反第3条至第6条的索赔,总限额为一般限额的三倍。',
        ],
      },
      ignore: {
        en: [
          'Either party may terminate for breach of Section 4.',
          "The cap does not apply to Client's breach of Section 2.",
          'Except for breach of Section 5, neither party is liable for lost profits.',
        ],
        zh: ['违反第五条的,守约方可以解除合同。'],
      },
    },
    {
      // “(b) breach of Section 5 or 8” under the words that let the cap give way.
      id: '6.sectionsCarvedItem',
      topics: [6],
      needs: [['breach', 'liable', 'damage', 'indemnify']],
      en: pattern(
        String.raw`^(?!\W{0,2}\[ ?\])\W{0,3}(?:\(?[a-z0-9]{1,4}\)|[ivx]+\.|[a-z]\.|\d+\.)? ?(?:(?:for |arising (?:from|out of) |liability for )?(?:a |an |the |any |either |its |their |our )?(?:(?:party|parties|vendor|provider|supplier|company|contractor)'s? )?)?(?:breach(?:es)? (?:of|by [^.;]{0,40} of)|(?:obligations|liability|claims) under|violations? of|failure to comply with) [^.;]{0,20}?\b(?:sections?|clauses?|articles?|parts?|paragraphs?) (?=[(\d]|[a-z]\b|[a-z]-?\d|[ivx]{2,5}\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)`,
      ),
      zh: pattern('^[^。;甲客用采委]{0,12}违反(?:本合同|本协议)?第[^。;,]{1,20}[条章款]'),
      unless: { zh: new RegExp(`${ALSO_CAPPED_ZH}|不超过|为限`) },
      under:
        /except|not (?:be )?appl|not restrict|exclu|unlimited|uncapped|nothing\b|not limit|increased claims|除外|不适用|不受/,
      flag: {
        en: ['(b) breach of Section 5 or Section 8;', "(iii) a party's liability under Article 7;"],
        zh: ['（二）违反本合同第八条的；'],
      },
      ignore: {
        en: ["(b) Client's breach of Section 5;", '(b) breach of its promises;'],
        zh: ['（二）甲方违反第五条的；', '（二）违反保密义务的；'],
      },
    },
    {
      id: '6.waiverCarveOut',
      topics: [6],
      needs: [['except'], ['damage']],
      en: pattern(
        across(300, EXCEPT, BREACHED_DATA_DUTY, LIMIT),
        across(260, LIMIT, EXCEPT, BREACHED_DATA_DUTY),
        across(200, NOTHING_LIMITS, String.raw`\b(?:liab\w+|damages)\b`, BREACHED_DATA_DUTY),
      ),
      zh: pattern(acrossZh(80, '除', DATA_DUTY_ZH, '外', '(?:间接|利润|后果性)')),
      flag: {
        en: ['Except for breach of confidentiality, neither party is liable for consequential damages.'],
        zh: ['除违反保密义务外，双方均不承担间接损失。'],
      },
      ignore: {
        en: ['Neither party is liable for consequential damages.'],
        zh: ['双方均不承担间接损失。'],
      },
    },
    {
      id: '6.dataCarvedItem',
      topics: [6],
      needs: [['confidential', 'security', 'incident', 'breach', 'data', 'liable']],
      en: pattern(
        String.raw`^(?!\W{0,2}\[ ?\])\W{0,3}(?:\[ ?x ?\] )?(?:\(?[a-z0-9]{1,4}\)|[ivx]+\.|[a-z]\.|\d+\.)? ?(?:(?:for |arising (?:from|out of) )?(?:a |an |the |any |either |its |their |our )?(?:\w+'s )?)?(?:(?:breach(?:es)? (?:of|by)|obligations under|liability (?:for|arising)|violations? of|data breach|claims? (?:for|arising)|misuse of|failure to (?:comply|keep|protect))[^.;]{0,80}\b(?:confiden\w+|data (?:protection|security|privacy|breach)|security|privacy|(?:customer|client|personal) (?:data|information))|(?:confidentiality|privacy|(?:data )?security|data protection) (?:and \w+ )?(?:breach\w*|obligations?|claims?))`,
      ),
      zh: pattern(
        '^(?![^。;]{0,8}(?:甲方|客户|用户|您|买方|委托方)(?:违反|泄露|未履行)|[^。;]{0,60}(?:违约金|按照?第|适用(?:本合同)?第))[^。;]{0,10}(?:违反|因违反|未履行|数据泄露|泄露)[^。;]{0,16}(?:保密|数据安全|个人信息保护|数据|客户信息)[^。;]{0,20}(?:义务|约定)?[^。;]{0,10}[;。]?$',
      ),
      // Said of the cap that it holds for them too.
      unless: { zh: new RegExp(`${ALSO_CAPPED_ZH}|不超过|为限`) },
      under:
        /except|not apply|not applicable|exclu|unlimited|uncapped|limitation|nothing\b|not limit|increased claims|liability|除外|不适用|不受|责任/,
      flag: {
        en: [
          '(b) breach of its confidentiality obligations;',
          "(ii) a party's misuse of confidential information;",
        ],
        zh: ['（二）违反保密义务；'],
      },
      ignore: {
        en: ['(b) breach of Section 5;', '[ ] Breach of Section 5 (Confidentiality)'],
        zh: [
          '（二）逾期付款；',
          '（三）甲方违反保密条款的，适用第八条约定。',
          '（四）泄露资料、保密违约同样适用前项限额。',
        ],
      },
    },
    {
      id: '6.dataDenied',
      topics: [6, 3],
      needs: [['liable'], ['incident', 'security']],
      en: pattern(
        across(
          260,
          String.raw`\b(?:not|no|disclaims?|nor)\b[^.;]{0,80}\b(?:liable|liability|responsible|responsibility)\b`,
          String.raw`\b(?:unauthori[sz]ed (?:access|use|disclosure|alteration)|breach(?:es)? (?:of|in) security|security breach|data breach)`,
        ),
      ),
      zh: pattern(
        thenZh(50, '(?:数据|信息)(?:的)?(?:泄露|丢失|泄漏)', '(?:不承担|不负|免责|无需承担)'),
        thenZh(60, '(?:不承担|不负|无需承担)[^。;]{0,10}责任', '(?:数据|信息)(?:的)?(?:泄露|丢失|泄漏)'),
      ),
      // Only what the customer lets happen itself, or where the vendor stays answerable for its own fault.
      unless: {
        en: /\b(?:password|credential|log-?in)s?\b|\byour (?:failure|account)|\bcustomer's (?:failure|account|breach)|\bexcept\b|\bunless\b|\bto the extent\b|\baccounts?\b|\b(?:construed|interpreted|acknowledg\w+|admission)\b|\bpayment processor|\bthird[- ]party (?:service|product|site|platform|provider)/,
        zh: /账[号户]|密码|合理控制|您的原因|用户(?:自身)?原因|您自身|因您|因你|除外|除非|不可抗力/,
      },
      flag: {
        en: ['Vendor is not liable for unauthorized access to or alteration of Client Data.'],
        zh: ['对数据泄露造成的损失，平台不承担责任。'],
      },
      ignore: {
        en: [
          'Vendor is not liable for unauthorized access that results from your failure to keep the password safe.',
        ],
        zh: ['因用户保管密码不当造成的信息泄露，平台不承担责任。'],
      },
    },
    {
      id: '6.ipCarveOut',
      topics: [6],
      needs: [
        ['except', 'cap', 'not'],
        ['infringe', 'property', 'indemnify'],
      ],
      en: pattern(
        across(
          300,
          String.raw`\b(?:except(?:ions?|ing)?|excluding|other than|save for)\b`,
          IP_LOSS,
          String.raw`\b(?:liable|liabilit(?:y|ies)|exceed\w*)\b`,
        ),
        across(
          200,
          IP_LOSS,
          String.raw`\b(?:not (?:be )?subject to|not be limited|unlimited|uncapped|without limit\b|increased cap|enhanced cap|super-? ?cap)`,
        ),
        across(
          200,
          String.raw`\b(?:limitations?|limits?|caps?)\b[^.;]{0,80}\b(?:not (?:apply|limit|be)|except|excluding)\b`,
          IP_LOSS,
        ),
      ),
      zh: pattern(
        acrossZh(60, '(?:知识产权|侵权)', '(?:责任|赔偿)', FREE_ZH),
        acrossZh(90, '(?:不超过|为限|上限|责任限制)', '(?:知识产权|侵权)', '(?:除外|不适用)'),
        acrossZh(130, '(?:限制|上限|限额)[^。;]{0,10}不适用', '(?:知识产权|侵权)'),
        acrossZh(80, '除[^。;]{0,30}', '(?:知识产权|侵权)', '外', '(?:责任|赔偿|损失)'),
      ),
      // Of the customer's own liability, or of what the indemnity itself does not reach, nothing is gained.
      unless: {
        en: /\b(?:your|customer's|licensee's) (?:\w+ ){0,2}(?:liability for infring\w+|indemnif\w+|infring\w+)|\bindemnif\w+[^.;]{0,60}\bnot apply\b|\bincluding,? (?:but |without )?(?:not )?limit|\bdisclaims?\b|\bsettle|\bunder any indemn/,
      },
      flag: {
        en: [
          'Except for its indemnification obligations, liability shall not exceed the fees paid.',
          'The limits above shall not apply to claims that the Service infringes a patent.',
        ],
        zh: [
          '因侵犯知识产权产生的赔偿责任不受上述限制。',
          '赔偿总额不超过合同价款，但侵犯第三方知识产权的除外。',
        ],
      },
      ignore: {
        en: [
          'Liability shall not exceed the fees paid.',
          'The indemnification of Supplier for infringement will not apply to changes made by Client.',
          'The limits do not apply to your liability for infringement of our patents.',
        ],
        zh: ['赔偿责任不超过已付费用。', '侵权的产品应替换为使用不受限制的版本。'],
      },
    },
    {
      id: '6.ipIndemnity',
      topics: [6, 5],
      needs: [
        ['indemnify', 'liable', 'claim', 'damage'],
        ['infringe', 'property', 'claim', 'warranty'],
      ],
      en: pattern(
        across(700, PROTECT_CUSTOMER, INFRINGES),
        across(420, DEFEND_CLAIM, INFRINGES),
        across(
          420,
          String.raw`(?<!(?:data|content|materials?|inputs?) )${INFRINGES}`,
          `(?:${PROTECT_CUSTOMER}|${DEFEND_CLAIM})`,
        ),
        across(300, `(?:${PAYS_FOR_CUSTOMER}|${REIMBURSES_CUSTOMER}|${IS_PROTECTED})`, INFRINGES),
        across(300, INFRINGES, `(?:${PAYS_FOR_CUSTOMER}|${REIMBURSES_CUSTOMER})`),
        // Whoever builds or sells protects the other, whatever it is called: “Contractor shall indemnify Company”.
        across(
          500,
          then(
            40,
            String.raw`\b(?:contractor|consultant|seller|developer|supplier|vendor|service provider)\b`,
            String.raw`\b(?:shall|will|agrees? to|must)\b`,
            `${PROTECT}${AND_SO_ON}(?:company|owner|principal|corporation|[a-z]+)\\b`,
          ),
          INFRINGES,
        ),
        across(
          400,
          String.raw`\b(?:supplier|vendor|provider|contractor|company|we) (?:shall|will|must|agrees to) (?:\w+ )?keep\b[^.;]{0,50}? indemnified\b`,
          INFRINGES,
        ),
        // Whose goods are said to infringe has sold them.
        across(
          350,
          then(
            60,
            String.raw`\b(?:claim|alleg|assert|action)\w*\b`,
            GOODS,
            String.raw`\b(?:infring|misappropriat)\w*`,
          ),
          then(30, String.raw`\b(?:shall|will|agrees? to)\b`, String.raw`\b(?:defend|indemnify|hold)\b`),
        ),
        // “Vendor will defend Customer against any Customer Claim. ‘Customer Claim’ means …”
        later(500, PROTECT_CUSTOMER, String.raw`\bclaims?\b["' ]{1,3}means?`) + across(260, '', INFRINGES),
        across(
          320,
          String.raw`\b(?:provider|vendor|supplier|company) (?:covered|indemnified|ip) claims?\b["' ]{0,3}(?: means?|:)`,
          INFRINGES,
        ),
      ),
      zh: pattern(
        acrossZh(
          120,
          '(?:侵犯|侵权|侵害|(?:第三[方人]|他人)[^。;]{0,30}(?:主张|声称|指控|指称)[^。;,]{0,10}(?:知识产权|著作权|专利|商标|商业秘密)|知识产权纠纷|知识产权争议|权利瑕疵)',
          BEARS_ZH,
        ),
        acrossZh(60, '知识产权[^。;]{0,6}(?:保证|担保|承诺)', BEARS_ZH),
        thenZh(60, BUILDER_ZH, '(?:免受|免于|免遭)', '(?:侵犯|侵权|知识产权)'),
        // Whichever party it is that infringed, the vendor too.
        acrossZh(
          60,
          '侵犯(?:了)?(?:任何)?(?:第三方|第三人|他人)',
          '(?:责任方|侵权方|过错方)[^。;]{0,12}(?:承担|赔偿|负责)',
        ),
        thenZh(
          90,
          BUILDER_ZH,
          '(?:侵犯|侵权)',
          '(?:赔偿|弥偿|补偿|免受|承担(?:全部|一切|由此|因此|相应)|抗辩)',
        ),
        // The warranty, then “otherwise” or “in such case” whoever gave it answers for it.
        `(?<side>甲方(?=[^。;]{0,12}(?:产品|服务|软件|平台|系统))|${BUILDER_ZH})[^。;]{0,40}(?:不得|不会|不|未)?(?:侵犯|侵害)[^。]{0,60}。?(?:否则|如因此|如发生|如有|第三方)?[^。;]{0,50}\\k<side>[^。;]{0,14}(?:承担|赔偿|负责|应对|自费)`,
      ),
      unless: {
        en: new RegExp(
          String.raw`\b(?:no|not) (?:obligat\w+|liab\w+|required)(?: to| for)?[^.;]{0,20}(?:indemni|defend)|(?:\b(?:not|nor|never)|n't) (?:\w+ ){0,2}(?:indemnif|defend)|\b${CUSTOMER} (?:agrees? to|shall|will|must|hereby)(?: [\w,]+){0,4} (?:indemnify|defend|pay|bear|reimburse|cover|be (?:responsible|liable))\b`,
        ),
        // 甲方 may be the one who sells.
        zh: /^(?![^]*甲方[^。;]{0,8}(?:产品|软件|平台|系统)[^。;]{0,12}侵犯)[^]*(?<![为向对给使就])(?:甲方|您|你|用户|客户|会员|开发者|商家|租户|接入方)(?:(?!(?<!侵犯|侵害)(?:乙方|我们|公司|平台|供应商|服务商|开发方|受托方))[^。;]){0,10}(?:应|须|需|将|承担|负责|自行)[^。;]{0,20}(?:赔偿|承担|责任)|不(?:再)?承担|不对|无需承担|概不|不负责|不[就为][^。;]{0,40}(?:赔偿|补偿|承担|负责)|获得[^。;]{0,6}赔偿|(?:乙方|您|你|用户)(?:上传|发布|发表|利用)/,
      },
      flag: {
        en: [
          'Vendor will defend and indemnify Customer against any claim that the Service infringes a patent or copyright.',
          'If a third party alleges that the Software infringes a U.S. patent, Acme shall defend Licensee at its expense.',
          'Acme will defend, at its expense, any action brought against Client to the extent it alleges misappropriation.',
          'If the Software infringes a patent, Acme shall pay all damages finally awarded against Client.',
          'Client shall be indemnified against claims that the Platform infringes a copyright.',
          'Supplier takes over the defence of Client against claims that the Software infringes rights of others.',
          'Supplier keeps Client free from claims for infringement of copyrights by the Software.',
          'Supplier shall release Client from claims for infringement of property rights by the Software.',
          'Consultant shall hold Company harmless from claims that the reports infringe a copyright.',
          'Supplier shall keep the Bank and its affiliates indemnified against any claim that the Services infringe a patent.',
          'Acme will defend Client against any Client Claim. A "Client Claim" means a suit alleging that the Output violates intellectual property rights.',
        ],
        zh: [
          '第三方主张侵犯知识产权的，乙方应负责抗辩并赔偿甲方。',
          '乙方违反前述知识产权保证致使甲方被诉的，乙方应赔偿甲方损失。',
          '乙方应使甲方免受第三人侵权指控的损害。',
          '交付物侵犯第三方权利的，由责任方负责处理并赔偿守约方。',
          '他人就交付的系统对甲方提起侵权诉讼的,一切费用由乙方负担。',
          '供应商保证所供软件没有权利瑕疵,否则由供应商赔偿采购人的损失。',
          '法院认定软件侵犯著作权的,供应商应修改软件或退费;并承担法院判决的赔偿金,由其支付。',
          '有人说本软件侵权告您的,我们来应诉。',
          '他人主张软件侵权找上甲方的,乙方去谈、去打官司。',
          '第三人就乙方所用算法主张专利权的,由乙方处理并赔偿甲方。',
          '乙方保证交付物不侵犯任何第三方的知识产权。否则，乙方应承担由此产生的全部责任。',
        ],
      },
      ignore: {
        en: [
          'Vendor does not indemnify Customer against claims that the Output infringes a copyright.',
          'Customer shall pay the damages awarded against it where its content infringes.',
          'Customer will indemnify Vendor against claims that Customer Data infringes a copyright.',
          'You agree to defend, indemnify and hold harmless Acme and its licensors from claims that your content infringes.',
        ],
        zh: [
          '甲方侵犯第三方知识产权的，由甲方赔偿。',
          '甲方侵犯乙方知识产权的，应赔偿乙方损失。',
          '会议费用由乙方负担。',
          '乙方不就生成结果侵犯他人权利向客户作任何赔偿。',
          '开发者的应用侵权致使平台被起诉的,开发者应出面处理并赔偿。',
          '第三人就原始数据主张著作权的,由甲方处理并赔偿乙方。',
        ],
      },
    },
    {
      id: '6.ipIndemnityItem',
      topics: [6, 5],
      needs: [['infringe', 'property']],
      en: pattern(String.raw`^[^.;]{0,140}` + then(120, GOODS, INFRINGES)),
      zh: /^[^。;]{0,60}(?:产品|服务|软件|成果|交付物|系统|平台|作品)[^。;]{0,20}(?:侵犯|侵害)[^。;]{0,20}(?:知识产权|著作权|专利|权利|权益)/,
      unless: {
        en: /\b(?:customer|client|your|subscriber|licensee)(?:'s)? (?:data|content|materials?|inputs?|use)\b|\bnot\b/,
        zh: /甲方提供|用户数据|客户数据|不侵犯|不得/,
      },
      // A cap that gives way to such claims stands beside an indemnity for them.
      under: new RegExp(
        `${PROTECT_CUSTOMER}|limitation of liability shall not apply|${BUILDER_ZH}[^。;]{0,40}(?:赔偿|抗辩|免受)|责任限制不适用`,
      ),
      flag: {
        en: ['(a) any claim that the Service infringes a patent of a third party;'],
        zh: ['（一）乙方提供的软件侵犯第三方知识产权；'],
      },
      ignore: {
        en: ['(b) any claim that Customer Data or its use with the Service infringes a patent;'],
        zh: ['（二）用户数据与服务结合使用侵犯第三方知识产权；'],
      },
    },
    {
      id: '6.ipDenied',
      topics: [6, 5],
      needs: [['property', 'infringe', 'claim']],
      en: pattern(
        then(140, String.raw`\bno (?:\w+ or )?(?:indemni\w+|liability|obligation)\b`, String.raw`\binfring`),
        then(
          140,
          String.raw`(?:\b(?:not|nor)|n't) (?:\w+ ){0,3}(?:indemnify|defend|protect [the ]{0,4}${CUSTOMER})\b`,
          String.raw`\binfring`,
        ),
        // “Claims that a picture infringes are yours to deal with.”
        String.raw`\bclaims? that (?:(?!\b(?:your|customer|client)\b)[^.;]){0,60}?\binfring\w*[^.;]{0,30}? (?:is|are) (?:yours|(?:for |up to )?[the ]{0,4}${CUSTOMER}(?:'s|s')?)(?: alone)? (?:(?:own |sole )?(?:risk|responsibility)\b|to (?:deal|settle|handle|defend|answer|meet)\b)`,
        String.raw`\b(?:is not agreeing to|(?:does|do|will|shall) not(?: agree to)?) indemnify [the ]{0,4}${CUSTOMER}(?= ?(?:[.;]|$))`,
        then(80, String.raw`\bwithout (?:any )?(?:warranty or )?indemni\w+`, String.raw`\binfring`),
        then(
          100,
          String.raw`\b(?:not|never) (?:\w+ )?(?:offer|provide|give|grant) (?:an? |any )?indemnit`,
          String.raw`\b(?:infring|intellectual property)`,
        ),
        // What the model makes is the user's own risk.
        then(120, `(?:${NO_ANSWER}|${USER_ANSWERS})`, ...IP_OF_OUTPUT[0]),
        then(120, `(?:${NO_ANSWER}|${USER_ANSWERS})`, ...IP_OF_OUTPUT[1]),
        then(
          240,
          String.raw`\binfring\w*`,
          String.raw`\bsole (?:and exclusive )?remedy\b`,
          String.raw`\b(?:terminate|cease|stop)\b`,
        ),
      ),
      zh: pattern(
        thenZh(50, '(?:知识产权|版权|侵权)[^。;]{0,10}(?:问题|纠纷|责任|风险)', '(?:自行|由您|由你|用户)'),
        thenZh(60, '(?:侵权|知识产权)', '(?:不负责任|不承担|自行承担)'),
        thenZh(
          40,
          '(?:生成|输出)(?:的)?(?:内容|结果|物|作品|图片|文本)',
          '(?:版权|著作权|侵权|侵犯[^。;,]{0,12}权)',
          '(?:不承担|自行承担|自担|由(?:您|你|用户|使用者)[^。;,]{0,6}承担)',
        ),
        thenZh(
          60,
          '(?:知识产权|侵权|版权|著作权)[^。;]{0,10}(?:纠纷|争议|责任|问题|风险)',
          '与(?:我们|我方|我司|本?(?:平台|公司|软件|服务)|许可方|乙方)[^。;]{0,4}无关',
        ),
        thenZh(
          60,
          '(?:您|你|用户|被许可方|使用者)[^。;]{0,6}(?:对|就)',
          '(?:输出|生成|模型)',
          '(?:知识产权|侵权|版权|著作权)',
          '(?:负责|承担)',
        ),
        thenZh(40, '不[对就为]', '(?:知识产权|侵权|侵犯|版权|著作权)', '(?:责任|负责|赔偿|补偿)'),
        thenZh(16, '不[对就为]', '(?<!不)(?:侵权|侵犯)', '(?:担保|保证)'),
        thenZh(60, '(?:侵权|侵犯)', '(?:除此(?:之|以)?外|此外)[^。;,]{0,6}不[^。;,]{0,8}(?:承担|负|赔偿)'),
        // To replace or refund, and no more, is no indemnity.
        acrossZh(140, '(?:侵犯|侵权)', '唯一(?:的)?(?:救济|补救|责任)'),
        thenZh(
          60,
          '(?:生成|创作|发布)',
          '第三方(?:的)?索赔',
          '由(?:您|你|用户)[^。;]{0,4}(?:自行|独立)?承担',
        ),
        thenZh(60, '(?:责任|风险)[^。;]{0,8}由(?:您|你|用户)[^。;]{0,4}(?:自行)?承担', '(?:不侵权|知识产权)'),
      ),
      // Exclusions from an indemnity that is given elsewhere.
      unless: {
        en: /\bensur\w+|\bto the extent\b|\bbased (?:up)?on\b|\barising (?:from|out)\b|\bwith respect to\b|\bresult\w* from\b|\bcombination\b|\bmodif\w+|\bcaused by\b/,
        // The vendor that settles it itself answers for it.
        zh: /由?(?:乙方|供应商|服务商|开发方|受托方|卖方)[^。;]{0,4}(?:自行|独立|负责|承担|解决)|(?:甲方|被许可方|客户|用户|您|你)[^。;,]{0,8}(?:自行修改|擅自|修改|组合|结合|未安装|未升级|提供的(?:资料|素材|数据|材料|设计))[^。;]{0,50}(?:侵权|侵犯)/,
      },
      flag: {
        en: [
          'Vendor has no obligation to indemnify for infringement.',
          'Vendor will not defend you against claims of infringement.',
          'Supplier offers no defence or indemnity for infringement.',
          "We don't protect you against claims of infringement.",
          'Claims that the pictures infringe are for Client to settle.',
          'You will indemnify us for intellectual property claims. Acme does not indemnify you.',
          'You bear all liability for the copyright risks of what the model generates.',
        ],
        zh: [
          '由此产生的知识产权问题由您自行处理。',
          '生成内容引起的版权争议,与本平台无关。',
          '您应对模型输出的侵权风险负责。',
          '生成的图片如侵犯他人权益,由用户承担全部后果。',
          '输出结果可能引起著作权之争,本站对此不承担责任。',
          '我们不对输出涉及的知识产权风险负责。',
          '供应商不就输出侵犯他人权利而对您作补偿。',
          '交付物侵权的，乙方可以替换或退款；退款为甲方的唯一救济。',
          '您发布的作品引起的知识产权纠纷及第三方索赔,均由您自行承担。',
          '本站不就作品是否侵权提供担保。',
          '平台侵犯他人知识产权的,可以停用并退费,除此以外不对开发者另负赔偿。',
          '他人提出侵权主张的,乙方可停用有关功能,除此之外不再承担赔偿。',
        ],
      },
      ignore: {
        en: [
          'You are responsible for your use of Output and for ensuring that it does not infringe.',
          'Vendor indemnifies for infringement.',
          'Claims that Client Data infringe are for Client to settle.',
          'Vendor has no liability for infringement claims to the extent caused by changes of Client.',
        ],
        zh: [
          '知识产权归甲方所有。',
          '交付物引起的知识产权纠纷由乙方自行解决。',
          '生成的图片侵犯他人著作权的,由乙方承担责任。',
          '被许可方自行修改软件引起的侵权,许可方不负责任。',
        ],
      },
    },
    {
      id: '6.mutual',
      topics: [6],
      needs: [['indemnify'], ['eitherParty']],
      en: pattern(
        then(60, String.raw`\b(?:each|either) party\b`, String.raw`\b(?:indemnif\w+|defend)\b`),
        String.raw`\bmutual indemni\w+|\bindemnifying party\b`,
      ),
      zh: pattern(thenZh(30, '(?:任何一方|各方|双方|一方|违约方)', '(?:赔偿|抗辩)')),
      unless: {
        zh: /(?:不|无需|均不)[^。;]{0,20}(?:赔偿|承担)|要求(?:您|你|用户)|不超过|以[^。;]{0,20}为限|上限|限额/,
      },
      flag: {
        en: ['Each party shall indemnify the other against third-party claims.'],
        zh: ['任何一方违约的，应赔偿对方损失。'],
      },
      ignore: {
        en: ['Customer shall indemnify Vendor.'],
        zh: ['甲方应赔偿乙方。', '任何一方的赔偿责任总额不超过合同价款。'],
      },
    },
    {
      id: '6.vendorIndemnity',
      topics: [6, 5],
      needs: [['indemnify']],
      en: pattern(PROTECT_CUSTOMER, DEFEND_CLAIM),
      zh: pattern(
        thenZh(40, `${BUILDER_ZH}[^。;]{0,20}`, '(?:赔偿|补偿|抗辩)', '(?:甲方|客户|损失|用户)'),
        thenZh(20, '(?:我们|本?公司|平台)(?:将|会|应)', '(?:赔偿|抗辩)', '(?:您|你|用户|客户|损失)'),
      ),
      unless: {
        en: /\bnot\b[^.;]{0,30}\b(?:indemnif\w+|defend)\b/,
        zh: /不承担|无需|概不|(?:您|你|用户)(?:应|须|需|同意)|甲方[^。;]{0,6}(?:应|须)[^。;]{0,4}赔偿乙方|不超过|以[^。;]{0,20}为限|上限|限额/,
      },
      flag: {
        en: ['Supplier shall indemnify and hold harmless Client from third-party claims.'],
        zh: ['乙方应赔偿甲方因此遭受的全部损失。'],
      },
      ignore: {
        en: ['Client shall indemnify and hold harmless Supplier.'],
        zh: ['用户应赔偿平台的全部损失。', '乙方赔偿甲方损失的总额不超过合同价款。'],
      },
    },
    {
      id: '6.customerIndemnity',
      topics: [6],
      needs: [['indemnify']],
      en: new RegExp(
        String.raw`\b(?:${CUSTOMER}) (?:(?:hereby |also |further )?agrees?(?: that \w+ (?:shall|will))?(?: to)?|shall|will|must)(?: [\w,]+){0,5} (?:indemnify|defend|hold)\b`,
      ),
      zh: pattern(
        thenZh(
          40,
          '(?:您|你|用户|会员|委托方用户)[^。;]{0,10}(?:应|须|需|将|同意)',
          '(?:赔偿|补偿|免受)',
          '(?:公司|平台|我们|我方|损失)',
        ),
      ),
      // 「用户理解并同意,平台不承担赔偿责任」
      unless: { zh: /不(?:对|就|承担|负)[^。;]{0,40}(?:责任|赔偿)/ },
      flag: {
        en: ['You agree to indemnify, defend and hold harmless the Company.'],
        zh: ['因用户违约给平台造成损失的，用户应足额赔偿平台的损失。'],
      },
      ignore: {
        en: ['Supplier shall indemnify Client.'],
        zh: ['平台应赔偿用户的损失。', '用户同意,平台不对损失承担赔偿责任。'],
      },
    },
  ],
  checks: [
    {
      kind: 'figure',
      id: '6.cap',
      topic: 6,
      figure: ['6.capMonths', '6.capOneYear', '6.capTwoYears', '6.capOneQuarter'],
      unit: 'months',
      position: 'capMonths',
      wanted: 'atLeast',
      vague: ['6.capOther', '6.capOneMonth'],
      adverse: ['6.noLiability'],
    },
    {
      kind: 'point',
      id: '6.dataCarveOut',
      topic: 6,
      met: ['6.dataCarveOut', '6.dataCarvedItem'],
      short: ['6.waiverCarveOut'],
      adverse: ['6.dataDenied'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '6.ipCarveOut', topic: 6, met: ['6.ipCarveOut'] },
    {
      kind: 'point',
      id: '6.mutualIndemnity',
      topic: 6,
      met: ['6.mutual', '6.vendorIndemnity'],
      adverse: ['6.customerIndemnity'],
      promiseOutweighs: true,
    },
    {
      kind: 'point',
      id: '6.ipIndemnity',
      topic: 6,
      met: ['6.ipIndemnity', '6.ipIndemnityItem'],
      adverse: ['6.ipDenied'],
      promiseOutweighs: true,
    },
  ],
};
