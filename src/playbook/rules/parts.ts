/**
 * Parts that the patterns of several topics share. A word that may be left out is written as a run of its letters,
 * “[the ]{0,4}”, not as a group “(?:the )?”: each such group doubles the code that V8 makes of what follows, and
 * beyond 16 MB of it, V8 makes slow code of all others.
 */
export const CUSTOMER = String.raw`(?:customers?|clients?|subscribers?|licensees?|users?|you|controllers?|buyers?|purchasers?|public organi[sz]ation)`;
export const DATA = String.raw`(?:(?:customer|client|subscriber|user|your)[s' ]{1,3}[personal ]{0,9}(?:data|content|contents|materials|inputs?|prompts?|submissions?|information)|inputs?|content|personal data|data sets?|customer personal data|user submissions?|(?:the|all|its|their|any) data|prompts?)`;
export const OUTPUT = String.raw`(?:outputs?|deliverables?|work product|generated content|results|suggestions generated|developments)`;
export const DELETE = String.raw`(?:delet|destr(?:oy|uct)|eras|purg)\w*`;
export const TRAIN = String.raw`(?:(?:re|pre)?-?train(?:ing|ed|s)?\b(?! (?:sessions?|courses?|class(?:es)?|programs?|personnel|staff|employees|(?:(?:its|their|the|your|our) )?(?:[a-z]+'s )?(?:\w+ )?(?:staff|personnel|employees)|(?:its|their|the) (?:\w+ )?users?)\b)|fine-?\s?tun\w*)`;
export const IMPROVE = String.raw`(?:improv|enhanc|develop|optimi[sz]|refin)\w*`;
/** A party that takes nothing: “shall not acquire any”, “has no”, “disclaims”. */
export const TAKES_NO = String.raw`\b(?:(?:claims?|asserts?|obtains?|acquires?|gains?|gets?|receives?|takes?|has|have|makes?) no|(?:(?:does|do|shall|will|may|can) not|(?:do|does|wo)n't|cannot) (?:\w+ ){0,2}?(?:claim|assert|obtain|acquire|gain|receive|take|have)|disclaims? (?:any|all))\b`;
/** It is not the customer who refuses; asked only where a refusal may begin, since looking back is dear. */
export const NOT_CUSTOMERS = String.raw`(?=\b(?:claim|assert|obtain|acquir|gain|get|receiv|take|ha[sv]|make|do|shall|will|wo|may|can|disclaim|no))(?<!\b${CUSTOMER}(?: \w+){0,2} )`;
export const PROMISE = String.raw`(?:shall|will|must|agrees? to|undertakes? to|is required to|are required to|is obligated to)`;

export const CUSTOMER_ZH =
  '(?:委托方用户|委托方|委托人|定作方|定作人|采购人|采购单位|客户|用户|甲方|您|你|会员|买方|需方|采购方|订购方|发包方|发包人|试用方|接入方|订户|租户|披露方|被许可方|控制者|贵方|贵公司|贵司|本行)';
/** Those who order and own, by names that not all topics may take for the customer. */
export const BUYERS_ZH = '医院|学校|院方|中心|试用方|接入方|开发者|商家|商户';
export const VENDOR_ZH =
  '(?:乙方|供应商|服务商|服务方|受托方|受托人|承揽方|承包方|承包人|承建商|运维方|服务提供商|服务提供者|(?<!数据|资料|信息)提供方|外包机构|(?<!被)许可方|处理者|本公司|我们|我司|公司|平台|卖方|供方|开发方)';
export const DATA_ZH = '(?:数据|信息|内容|资料|输入|文件)';
export const OUTPUT_ZH =
  '(?:输出|(?:生成|创作)的?(?:内容|结果|物)|制作的(?:软件|作品)|开发成果|工作成果|成果|交付物|作品|开发的?(?:应用)?软件|软件著作权|源代码)';

/** One of its alternatives; the word boundary before several in a row is asked for once: a fifth of the time. */
export function pattern(...alternatives: readonly string[]): RegExp {
  const joined: string[] = [];
  let words: string[] = [];
  const close = (): void => {
    if (words.length > 0) joined.push(words.length > 1 ? `\\b(?:${words.join('|')})` : `\\b${words[0]}`);
    words = [];
  };
  for (const alternative of alternatives.flatMap(outermost)) {
    if (alternative.startsWith('\\b')) words.push(alternative.slice(2));
    else {
      close();
      joined.push(alternative);
    }
  }
  close();
  return new RegExp(joined.join('|'));
}
/** What stands between the bars of a pattern that are in no brackets. */
function outermost(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of source.matchAll(/\\[^]|\[(?:\\[^]|[^\]])*\]|[^\\[()|]+|[^]/g)) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
/** One after the other in a clause, at most so many signs apart. */
export const then = (reach: number, ...parts: readonly string[]): string => inTurn(parts, '[^.;]', reach);
export const thenZh = (reach: number, ...parts: readonly string[]): string => inTurn(parts, '[^。;]', reach);
/** The same across the items “(i) …; (ii) …” of one sentence. */
export const across = (reach: number, ...parts: readonly string[]): string => inTurn(parts, '[^.]', reach);
export const acrossZh = (reach: number, ...parts: readonly string[]): string => inTurn(parts, '[^。]', reach);
/** The same across sentences of the paragraph. */
export const later = (reach: number, ...parts: readonly string[]): string => inTurn(parts, '[^]', reach);
/** A part of several alternatives is one part: its bars part nothing else. */
const inTurn = (parts: readonly string[], gap: string, reach: number): string =>
  parts.map((part) => (outermost(part).length > 1 ? `(?:${part})` : part)).join(`${gap}{0,${reach}}?`);

/** A report first, then whom it goes to: “… a current SOC 2 report and shall give the Customer a copy”. */
export const REPORT_GIVEN = then(
  40,
  then(
    60,
    String.raw`\b(?:soc ?[12]|iso 27001|audit|penetration test|assessment)\b`,
    String.raw`\b(?:reports?|certificates?|results)\b`,
    String.raw`\b(?:giv|provid|send|shar|furnish|deliver|suppl)\w*\b`,
  ),
  String.raw`\b(?:cop(?:y|ies)|it to|them to|on request|${CUSTOMER})\b`,
);
export const REPORT_GIVEN_ZH = thenZh(40, '(?:soc ?[12]|审计|第三方|测评)', '报告', '(?:提供|提交|可下载)');
