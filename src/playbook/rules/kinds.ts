/**
 * What shows a contract's kind and whose paper it is. Patterns run on paragraphs as read. A title is a short
 * paragraph among the first; words of the text are counted.
 */
import type { Examples } from './types';
import type { Language } from '../types';

type Patterns = Readonly<Record<Language, RegExp>>;
interface Sign {
  readonly is: Patterns;
  readonly flag: Examples;
  readonly ignore: Examples;
}

/** Titles, first come first served. */
export const titleSigns = {
  notContract: {
    is: {
      en: /\b(?:privacy (?:policy|notice|statement)|cookie policy|memo(?:randum)?(?! of)|meeting minutes|press release|curriculum vitae|clause library|playbook|checklist|invoice|newsletter|guide(?:lines)?\b|white paper|report)\b/,
      zh: /(?:隐私(?:权)?(?:政策|声明|条款|规则)|条款库|备忘录|会议纪要|通知$|公告$|报告$|说明书|指南|安全挑战|安全规则|新闻稿|简历)/,
    },
    flag: {
      en: ['Privacy Policy', 'Minutes: meeting minutes of 3 May'],
      zh: ['产品隐私政策', '项目会议纪要'],
    },
    ignore: { en: ['Master Services Agreement', 'Memorandum of Understanding'], zh: ['软件服务合同'] },
  },
  contract: {
    is: {
      en: /\b(?:agreement|contract|terms|addendum)\b/,
      zh: /(?:协议|合同|条款|条约)/,
    },
    flag: { en: ['Terms of Use'], zh: ['用户服务条款'] },
    ignore: { en: ['Privacy Policy'], zh: ['隐私政策'] },
  },
  'data-processing': {
    is: {
      en: /\b(?:data (?:processing|protection|privacy)|processor) (?:agreement|addendum|terms|clauses|exhibit)\b|\bbusiness associate (?:agreement|addendum)\b|\bdpa\b|\bdetails of processing\b|\bstandard contractual clauses for (?:the transfer|controllers)/,
      zh: /(?:数据|个人信息)(?:委托)?(?:处理|保护|出境)[^。]{0,6}(?:协议|合同|条款)/,
    },
    flag: { en: ['Data Processing Addendum', 'Business Associate Agreement'], zh: ['个人信息委托处理协议'] },
    ignore: { en: ['Data Services Agreement'], zh: ['数据平台采购合同'] },
  },
  'service-level': {
    is: {
      en: /\bservice[- ]levels? (?:agreement|addendum|terms|commitment|exhibit)\b|\bsla\b|\buptime (?:add-on|commitment|addendum)\b/,
      zh: /服务(?:等级|水平|级别)(?:协议|承诺|条款)|(?:^|[^a-z])sla(?:[^a-z]|$)/,
    },
    flag: { en: ['Service Level Agreement', 'Storage SLA'], zh: ['云主机服务等级协议'] },
    ignore: { en: ['Level 2 Services Agreement'], zh: ['服务合同'] },
  },
  'other-contract': {
    is: {
      en: /\b(?:non-?disclosure|confidentiality agreement|m?nda\b|employment|lease|tenancy|loan|share purchase|sales contract|purchase of goods|partnership agreement|distribution agreement|reseller agreement|independent contractor|joint venture)\b/,
      zh: /(?:保密协议|保密合同|劳动合同|租赁合同|借款合同|买卖合同|分销商协议|分包合同|委托生产|推广(?:服务)?合同|知识产权(?:许可)?协议|(?:oem|odm|商品|物品|设备|货物)[^。]{0,8}(?:采购|协议)|^采购(?:框架)?(?:合同|协议)|年度采购)/,
    },
    flag: { en: ['Mutual Non-Disclosure Agreement', 'Office Lease'], zh: ['员工保密协议', '房屋租赁合同'] },
    ignore: { en: ['Software Subscription Agreement'], zh: ['软件开发合同', '软件采购合同'] },
  },
  'ai-vendor': {
    is: {
      en: /\b(?:ai|artificial intelligence|generative|large language models?|model api|machine learning|llm)\b/,
      zh: /(?:人工智能|大模型|(?:^|[^a-z])ai(?:[^a-z]|$)|智能助手|生成式|模型(?:社区)?(?:服务|许可|开放))/,
    },
    flag: {
      en: ['AI Services Agreement', 'Generative Tools Terms'],
      zh: ['大模型服务协议', 'AI写作用户协议'],
    },
    ignore: { en: ['Email Services Agreement'], zh: ['云存储服务协议'] },
  },
} as const satisfies Record<string, Sign>;

/** Words that are counted in the text. */
export const wordSigns = {
  ai: {
    is: {
      en: /\b(?:ai(?! act)|artificial intelligence|generative|(?:large )?language models?|machine[- ]learning|llms?|prompts?|chatbot|foundation models?|outputs?|chat models?|train (?:any |its |our |the )?(?:ai |machine learning )?models?|model training|fine-?tun\w+)\b/g,
      zh: /人工智能|大模型|(?<![a-z])ai(?![a-z])|生成式|生成内容|智能助手|智能体|语言模型|提示词|机器学习|模型(?:训练|服务|权重|衍生)/g,
    },
    flag: { en: ['The Service uses generative models.'], zh: ['本服务基于大模型。'] },
    ignore: { en: ['The aim is to pay.'], zh: ['本服务为短信服务。'] },
  },
  software: {
    is: {
      en: /\b(?:software|saas|cloud|hosted|hosting|platform|api|website|subscription|online services?|web ?site|(?:source|object) code|the services?|products? and services?|technology)\b/g,
      zh: /软件|云服务|云计算|云主机|系统|平台|网站|接口|(?<![a-z])api(?![a-z])|账[号户]|客户端|信息技术|源代码|本服务|技术服务|服务器/g,
    },
    flag: { en: ['The hosted software.'], zh: ['乙方开发的软件。'] },
    ignore: { en: ['The machines and spare parts.'], zh: ['乙方供应的零件。'] },
  },
  contract: {
    is: {
      en: /\b(?:this (?:agreement|addendum|contract|dpa|sla|mnda|baa)|these (?:[a-z]+ ){0,3}(?:terms|clauses|conditions)|(?:the )?part(?:y|ies)\b|hereby|hereinafter|hereto|you agree|(?:customer|client|provider|vendor|supplier|company|licensee) (?:shall|will|may|agrees)|key terms|standard terms|order form|the agreement|(?:this|the) contract|shall)\b/g,
      zh: /本(?:协议|合同|条款|许可|服务协议)|甲方|乙方|双方|同意遵守|买方|卖方|视为(?:您|你)?(?:已)?(?:同意|接受)|(?:服务|用户)协议|协议书?(?:签订|签署)|服务条款|您同意|受本[^。]{0,4}条款/g,
    },
    flag: { en: ['The parties agree.'], zh: ['双方同意如下。'] },
    ignore: { en: ['Dear all, lunch is at noon.'], zh: ['各位同事，午餐时间为十二点。'] },
  },
} as const satisfies Record<string, Sign>;

/** Whose paper: by what its text does. */
export const paperSigns = {
  acceptedByUse: {
    is: {
      en: /\b(?:by|when) (?:using|accessing|clicking|agreeing|downloading|installing|checking|continuing to use|subscribing|registering|signing up|creating an account)[^.;]{0,160}(?:you|customer)[^.;]{0,60}\b(?:agree|accept|acknowledge|consent|are bound|is bound)|\b(?:use|access to|using|accessing) (?:of )?(?:the|our) [^.;]{0,60}(?:constitutes|indicates|signifies|means)[^.;]{0,40}(?:acceptance|agree)|\bif you do not (?:agree|accept)\b|\b(?:clicks? to accept|clicking (?:a box|"))/,
      zh: /(?:点击|使用|访问|注册|登录|下载|勾选|安装)[^。]{0,60}(?:即|视为|表示|意味|表明|被视为)[^。]{0,30}(?:同意|接受|认可|约束)|(?:如|若)(?:果)?(?:您|你|用户)不(?:同意|接受)[^。]{0,30}(?:协议|条款|内容|请)/,
    },
    flag: {
      en: ['By using the Portal, you agree to be bound.', 'If you do not agree, leave the site.'],
      zh: ['您点击“同意”即视为接受本协议。', '如您不同意本条款，请停止使用。'],
    },
    ignore: { en: ['The parties agree to use the Portal.'], zh: ['双方同意使用电子签章。'] },
  },
  ownTerms: {
    is: {
      en: /\b(?:we|[a-z.]+) (?:may|reserves? the right to) (?:update|modify|change|revise|amend) (?:these|this|the) (?:terms|agreement|dpa|sla|policy)|\bwelcome to\b/,
      zh: /(?:我们|本公司|本平台|平台|公司|[a-z]+)(?:有权|可以?|保留)[^。]{0,16}(?:变更|修改|更新|调整)[^。]{0,8}(?:本协议|本条款|协议|条款)|^欢迎(?:您|你)?(?:使用|访问|来到|选择)/,
    },
    flag: { en: ['Acme may update these terms at any time.'], zh: ['我们有权随时修改本协议。'] },
    ignore: { en: ['The parties may amend it in writing.'], zh: ['经双方书面同意可修改。'] },
  },
  form: {
    is: {
      en: /\{[a-z_ ]{3,}\}|\[(?:fill in|drafting note|insert|enter|include|name|date|company|customer|x|●|•|_|note|example|optional)[^\]]*\]|\bdrafting note\b|\bcommon paper\b|\bbonterms\b|\bstandard terms\b.{0,30}\bposted at\b|(?<!_|^(?:by|name|title|signature|signed|date): ?)_{6,}|\b(?:model|template) (?:clauses|agreement)\b|\bproposal for standard contractual clauses\b/,
      zh: /_{4,}|-{6,}|\{\{|\[(?:填写|公司|请)|请填充|(?:合同|协议)(?:模板|范本|示范文本)|示范文本|使用说明|^(?:甲方|乙方)(?:\((?!盖章|签)[^)]*\))?: ?$|^(?:名称|统一社会信用代码|合同编号|地址): ?$|年 月 日/,
    },
    flag: {
      en: ['Effective date: [insert date]', 'Made this day of ________'],
      zh: ['甲方：________', '合同编号：'],
    },
    ignore: { en: ['The price is [redacted].', 'Name: ________'], zh: ['甲方：江东贸易行'] },
  },
} as const satisfies Record<string, Sign>;

/** Behind a party's word: a duty laid upon it. */
export const duties: Patterns = {
  en: /^ (?:shall|must|will|agrees to|warrants|undertakes|represents|is (?:solely )?responsible)\b/,
  zh: /^[^。;,]{0,6}(?:应|须|必须|不得|保证|承诺|负责|承担)/,
};
/** Behind it: a right it has. */
export const rights: Patterns = {
  en: /^ (?:may|is entitled to|reserves the right|at its (?:sole )?discretion)\b/,
  zh: /^[^。;,]{0,4}(?:有权|可以?(?!能))/,
};
