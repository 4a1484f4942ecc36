/** Parts that the patterns of several topics share (signs made alike, capitals or not). */

/** Not the customer's doing: the word before a duty is none of its names. */
export const NOT_CUSTOMER = String.raw`(?<!\b(?:customers?|clients?|subscribers?|licensees?|users?|you|they) )`;
/** Nor the customer's in Chinese, where 甲方 may be either: then it is left alone. */
export const VENDOR_ZH =
  '(?:乙方|供应商|服务商|服务方|受托方|供方|卖方|我们|我司|本公司|公司|平台|双方|任何一方|接收方)';
export const CUSTOMER_DATA = String.raw`(?:(?:customer|client|subscriber|user|your)(?:'s)? (?:personal )?(?:data|content|contents|materials|inputs?|prompts?|submissions?|information)|(?:your|its|the) (?:inputs?|outputs?|prompts?|content)|inputs?|prompts?)`;
export const ENDING = String.raw`(?:terminat\w+|expir\w+|cancel\w+|the end of (?:the |this )?(?:agreement|term|services?))`;
export const DELETE = String.raw`(?:(?:securely |permanently |irretrievably |promptly )?(?:(?:either )?return (?:to [\w' ]{2,24} )?(?:or|and|and/or) )?(?:securely |permanently )?(?:delete|destroy|erase|purge))`;
export const DATA = String.raw`(?:data|content|information|materials|copies)`;

export const pattern = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'));
