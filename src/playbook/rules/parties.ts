/**
 * Which words contracts have for the two sides, and what each side does. Patterns run on paragraphs as read, right
 * behind (`after`) or right before (`before`) the word for a party. A word that names a role outright needs no more;
 * 甲方, “Company” or a name takes the role of what it does.
 */
import type { Language } from '../types';

export type Side = 'customer' | 'vendor';

interface PartyRules {
  /** Words that name a role, for nouns as contracts define them and for the pronouns of online terms. */
  readonly nouns: Readonly<Record<Side, string>>;
  readonly pronouns: Readonly<Record<Side, string>>;
  /** Words that name a party but no role. */
  readonly neutral: string;
  /** Roles that stand beside a neutral word: 甲方（委托方）. */
  readonly labels: Readonly<Record<Side, string>>;
  /** Words that introduce a name, which is what the group catches. */
  readonly names: readonly RegExp[];
  /** The last word of a name that says whose it is: “the Pilot Customer”. */
  readonly endings: RegExp | null;
  /** What stands before a name that is a party's, and not the name of a thing. */
  readonly party: RegExp;
  /** Names used without having been given. */
  readonly namesUsed: readonly RegExp[];
  /** What is set in quotes but is no party. */
  readonly notNames: RegExp;
  readonly after: Readonly<Record<Side, RegExp>>;
  readonly before: Readonly<Record<Side, RegExp>>;
  /** Before the word it is the one to whom is done what follows: 向甲方…, 为甲方…. */
  readonly receives: RegExp | null;
}

const en: PartyRules = {
  nouns: {
    customer:
      'customer,client,subscriber,licensee,buyer,purchaser,public organisation,public organization,user',
    vendor: 'service provider,vendor,provider,supplier,licensor,contractor,seller,consultant',
  },
  pronouns: { customer: 'you', vendor: 'we' },
  neutral: 'company,party a,party b,partner,developer,controller,processor,data controller,data processor',
  labels: {
    customer: 'customer,client,buyer,purchaser,user,controller,data controller,licensee,subscriber',
    vendor: 'vendor,provider,supplier,seller,service provider,processor,data processor,licensor,contractor',
  },
  names: [
    /\((?:(?:the|each|an?|collectively|together|hereinafter:?|hereafter|herein|in short|referred to as:?|called|with its affiliates|including|or|and|as|,) ?)*"([a-z][^"()]{0,30}?),? ?"/g,
    /(?:^|[\s(])"([a-z][^"()]{0,30}?)" (?:means|refers to|is|shall mean|has the meaning given at) [^.;]{0,60}?/g,
    // A sheet of particulars: “Practice: Cedar Health, Inc.”, “Item 1: Principal – Northern Water Corporation”.
    /^(?:item \d+: ?)?([a-z]{4,16}) ?[:\u2013-] ?[a-z][^.;:"]{2,50}\b(?:inc|llc|ltd|limited|gmbh|corporation|plc|llp)\b/g,
  ],
  endings: / (?:customer|client|subscriber|licensee)$/,
  party:
    /(?:\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|organi[sz]ation|plc|ab|as|oy|a\/s|[bn].v|s.a|sas|llp|employer|university|trustees|by and between|is between|credit union|bank|association|foundation|hospital|trust|provided by|means \w+)\b)[^;]{0,110}$/,
  namesUsed: [
    /\bbetween ([a-z][\w.&-]{1,20}) and (?:the )?(?:customer|client|subscriber|licensee|you\b|user|entity|business)/g,
    /\b([a-z][\w.&-]{2,20}) (?:grants (?:to )?(?:customer|client|subscriber|licensee|you)\b|(?:will|shall|may|agrees to|hereby) (?:not )?(?:provide|process|make available|notify|inform|issue|delete|maintain|suspend)\b)/g,
    // Who orders, by what it is: “the Hospital will …”, “the City's data”.
    /\bthe (principal|bank|hospital|city|university|council|authority|insurer|carrier|employer|municipality|district|school|college|agency|practice)(?= (?:shall|will|may|must|pays|is entitled|has|data)\b|'s\b)/g,
  ],
  notNames:
    /^(?:.{0,25}\b(?:agreement|addendum|terms|services?|sites?|websites?|software|platform|products?|dpa|date|orders?|form|documentation|content|data|part(?:y|ies)|period|policy|exhibits?|apis?|info(?:rmation)?|account|sow|statement|materials|applications?|apps?|fees?|laws?|deliverables|work|msa|sla|affiliates?|tac|notice|guidelines|inputs?|outputs?|program|license|licence|models?|users?|representatives?|ai|aup|subscription|personnel|property|technology|system|regulations?|code|contract|clauses|schedule|term|creatives?|features?|offerings?|provisions|plans?|tools?|events?|page|area|eea|eu|uk|laws?|gdpr|ccpa|scc'?s?|confidential.*|sub-?processors?|controllers?|members?|employees?|regulators?|auditors?|exporters?|importers?|affiliates?|trial|support)|feedback|plug-?ins?|updates?|maintenance|entity|email|add-?ons?|upgrades?|partners?|resellers?|tax(?:es)?|credentials|ownership|our|us|your|it|they|which|that|who|and|or|this|hereby|also|not|agreement.*|effective.*|section.*|the)$/,
  after: {
    customer:
      /^ (?:(?:shall|will|may|must|agrees? to|is required to|are required to|undertakes to|has agreed to|wishes to|desires to|hereby|is|be|are|can|promptly|only|timely|also) )*(?:pays?|paying|purchas\w*|orders?|subscrib\w*|access(?:es)?|us(?:e|es|ing) (?:of )?(?:the |our |its )?(?:[a-z.]+ )?(?:services?|platform|software|products?|api|site|website)|engages?|commissions?|obtain|receives? (?:the )?services|owe|charged|billed|invoiced|reimburse)\b|^(?:'s|r) (?:use of|access to|order|subscription|account|payment|data\b)|^ (?:data|records|corpus)\b|^ (?:owns|shall own) (?:all |the )*(?:work product|deliverables|results|(?:ai )?outputs?)\b/,
    vendor:
      /^ (?:(?:shall|will|may|must|agrees? to|is required to|undertakes to|hereby|has agreed to|wishes to|desires to|is|are|also|be|that|currently|reserves? the right to) )*(?:provid(?:es?|ing)(?! (?:feedback|information|input|access|copies|data|us\b|\w+ with feedback))|grants?|process(?:es)? (?:customer|personal|the relevant|such)|hosts?|makes? available|licenses?|offers?|deliver(?:s|y)?|suppl(?:y|ies)|performs?|maintains?|develop(?:s|ed)?|invoices?|operates?|charges?|builds?|designs?|support(?:s|ing)?|modify|update|suspend|engaged in the business|assigns?(?![^.;]{0,80}\bfeedback)|hands? over|mends?)\b|^(?:'s|r) (?:engineers|developers|consultants|background (?:technology|ip|materials)|services|software|platform|products?|website|technology|standard|api\b|systems|support|servers|price|then-current)/,
  },
  before: {
    customer:
      /\b(?:grants?|granted|provides?|provided|licenses?|licensed|made available|makes? available|deliver\w*|offer\w*|payable|paid|ordered|purchased|invoices?|charges?|bills?|accessed|fees from|supplied)(?: (?:to|by))? (?:the |each )?$|\bvests? in (?:the )?$|\b(?:hereby|shall|will) assigns? to (?:the )?$/,
    vendor:
      /\b(?:you|customer|client|licensee|subscriber|user)s? [^.;,]{0,25}\b(?:grants?|provides?|gives?|licenses?|hold|authorizes?|allows?|permits?)(?: to)? (?:the )?$|\b(?:provided|offered|licensed|supplied|operated|owned|developed|hosted|performed|invoiced|delivered|granted|charged) by (?:the )?$|\b(?:pays?|paid to|payable to|payments? to|engages?|retains?|services of|purchas\w+ from|payment to) (?:the )?$/,
  },
  receives: null,
};

const zh: PartyRules = {
  nouns: {
    customer:
      '被许可方,采购方,采购人,买受人,租户,委托方用户,委托方,委托人,客户,用户,会员,买方,需方,购买方,订购方,定作方,使用方,接入方,订户,试用方,客戶,用戶',
    vendor:
      '服务提供商,服务提供方,服务提供者,供应商,出卖人,服务商,受托方,受托人,许可方,供方,卖方,供应方,开发方,承揽方,服务方',
  },
  pronouns: { customer: '您,你', vendor: '我们,本公司,我司,本平台,本站,平台' },
  neutral: '甲方,乙方,[公司],公司,开发者,商家,商户',
  labels: {
    customer:
      '委托方,委托人,采购方,采购人,买受人,购买方,买方,需方,客户,客户方,用户,定作方,被许可方,发包方,发包人,订购方,使用方,服务接受方,定作人,需求方,建设方,购货方,招标方,会员,用户单位,使用单位,采购单位,委托单位,发包单位,需求单位,订户,试用方,租用方,业主',
    vendor:
      '受托方,受托人,出卖人,供方,供应方,供应商,供货方,卖方,服务商,服务方,服务提供方,服务提供商,开发方,承揽方,承揽人,许可方,承接方,承建方,研发方,推广服务方,分包方,分包人,技术服务方,销售方,平台方,投标方,被委托方,运营方,中标方,承包方,承包人,承建单位,运维单位,服务单位,供应单位,开发单位,实施单位,提供方,服务提供者,平台运营方',
  },
  names: [
    /(?:公司|大学|学院|医院|银行|中心|集团|[局院所厂])[^。;()]{0,30}\((?:[^()]{0,60}?)?(?:(?:以下|下|本附件|本合同|本协议)(?:统称|合称|简称|称)|[统合简]称)(?:为|:)?"?([^"()。,、:;或]{2,16})/g,
    // In quotes alone: 某某有限公司("某某"或"我司"), 移动应用的开发者("接入方").
    /(?<=(?:公司|大学|学院|医院|银行|中心|集团|开发者|企业|组织|单位|商户|机构|经营者)[^。;:()"]{0,60}(?:\([^()"]{1,12}\))?\((?:"[^"()]{2,12}"[或、])?)"([^"()。,、:;]{2,12})"/g,
    // A label and the name it stands for: 采购人(以下称"医院")：….
    /^[一-龥]{2,6}\((?:以下|下)(?:统称|简称|称)"([^"()。,、:;]{2,12})"[^()]{0,6}\) ?:/g,
    // A label, the company and the part of its name that it goes by, without quotes: 服务商:某地某某有限公司(某某).
    /^[一-龥]{2,6} ?: ?[^。;:()"]{0,12}?([一-龥]{2,6})[^。;:()"]{2,24}公司\((?:简称)?\1[,)]/g,
    // The product first, whose name its maker goes by: 某某通(下称"某某")是某某有限公司开发的….
    /\([^()"]{0,24}(?:以下|下文|下)(?:简称|称)(?:为|:)?"([^"()。,、:;]{2,8})"[^()]{0,12}\)[是系由]{1,2}[^。;,()]{2,24}公司/g,
    /"([^"()。,、:;]{2,16})"(?:是指|系指|指)[^。;]{0,30}公司/g,
    /^([^"()。,、:;\s]{2,16}):(?:除非另有约定,)?(?:是指|系指|指)[^。;,(]{0,30}公司/g,
    /(?:以下|下)(?:简称|称)(?:为|:)?"(公司|平台|供应商|客户|用户|分销商|许可方|被许可方|服务商)"/g,
  ],
  endings: null,
  party: /^/,
  namesUsed: [
    /(?:欢迎(?:访问|来到|使用)|感谢(?:您|你)选择(?:和使用)?)([a-z][\w.]{1,15})/g,
    /^([a-z][\w.]{1,15})[^。,许授]{0,10}(?:服务|用户|等级)(?:协议|条款)/g,
    /([a-z][\w.]{1,15})(?:将|应|会|不)?(?:向|为)(?:客户|用户|您|你)提供/g,
  ],
  notNames:
    /协议|合同|服务|软件|条款|产品|网站|规则|政策|平台$|应用|游戏|系统|项目|一方|双方|各方|商品|货物|关联|数据|信息|客户端|范围|区域|期限|控制|模型|站点|集团|^(?:本|该|其|以|为|是|指).?$|^sla|^api|^(?:使用|提供|通过|进行|机构)/,
  after: {
    customer:
      /^(?!官网|网站|控制台|平台|商店)(?:[^。;,:(与]|\(.{0,8}\)){0,12}?(?:支付|付款|付清|缴纳|缴付|采购|购买|委托|订购|订货|下单|使用|注册|登录|(?<!越权|非法)访问|验收|(?<!预)充值|预付|点击)/,
    vendor:
      /^(?!提供的(?:信息|资料|内容|材料)|[^。;,]{0,8}(?:对|未|要求|认为))(?:[^。;,:(]|\(.{0,8}\)){0,12}?(?:提供(?=[^。;]{0,24}(?:服务|软件|产品|货物|商品|系统|平台|技术支持|模型|接口|培训|功能|设备))(?![^。;,]{0,8}(?:资料|信息|材料|场地|必要|需求|证明|真实|数据))|开发|研发|交付|供货|发货|安装|开具|收取|运营|推广|制作|生产|授予|授权|(?<![项免])许可|承揽|实施|完成|保留|维护|变更|中止|暂停)/,
  },
  before: {
    customer: /(?:经|征得|尊敬的)$/,
    vendor: /(?:委托|使用|订购|聘请|选择)(?:了|由)?$/,
  },
  receives: /(?:向|为|给|供|授予|许可|授权|予|与|和|及|或|、)$/,
};

export const partyRules: Readonly<Record<Language, PartyRules>> = { en, zh };
