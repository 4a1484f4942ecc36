import {
  acrossZh,
  BUYERS_ZH,
  CUSTOMER,
  CUSTOMER_ZH,
  DATA,
  DATA_ZH,
  DELETE,
  NOT_CUSTOMERS,
  pattern,
  TAKES_NO,
  then,
  thenZh,
  VENDOR_ZH,
} from './parts';
import { SOFT_POINT, type TopicRules } from './types';

/** What the customer puts in; statistics on its use are another matter. */
const MINE = String.raw`(?:${DATA}|(?:customer|client|subscriber|your) (?:property|works?|stuff|files|apps?)|(?<!\b(?:usage|system|technical|telemetry|aggregated?|statistical|interaction|performance|account) )data|submissions?|personal information|payloads?|(?:customer|client|subscriber|licensee|user|your) (?:records?|files?|documents?|recordings?|transcripts?|datasets?|images)|(?:student|patient|medical|health|member|personnel) (?:records|information)|(?:materials?|records?|documents?|files?|information|whatever|what|anything|everything) [that which]{0,6}[the ]{0,4}(?:it|you|they|customer|client|subscriber|users?) (?:submit|send|upload|provide|store|enter|post|suppl[yi]|transmit|put|bring|load|feed)(?:e?s)?|(?:everything|anything|whatever|all)(?: else)? (?:loaded|uploaded|submitted|entered|supplied) by [the ]{0,4}(?:customer|client|subscriber|licensee|buyer|users?|you))`;
/** Bodies that buy and do not sell, where a contract calls its customer so. */
const BODY = String.raw`(?:bank|district|municipality|department|government|hospital|university|college|school|agency|authority|council|county|city|state|ministry|insurer|institution|developer|merchant|covered entity|data exporter)`;
const OWNER = `(?:${CUSTOMER}|(?<=\\bthe )${BODY})`;
/** Between the customer and its verb: no other party, no clause of its own (“you agree that Acme owns”). */
const STILL_CUSTOMER = String.raw`(?:\([^).]{0,90}\)|(?!\b(?:that|which|who|if|vendor|provider|supplier|company|licensors?|we|us|may|not|no|grants?|acknowledg\w+|agrees?|understands?|(?:and|or)(?! (?:its|your|their|users?|retains?|any|shall|will|remains?|stays?|continues?|at all)))\b)[^.;(]){0,45}?`;
/** The customer who warrants that the data are its own says nothing of what the vendor leaves to it. */
const CUSTOMER_HAS = String.raw`\b${OWNER}\b(?<!\b(?:warrant|represent|affirm|ensure(?!s)|certif)\w*[^.;]{0,75})${STILL_CUSTOMER}`;
/** The duty of the party that holds the data; what the customer itself must delete is left out. */
const MUST = String.raw`(?=\b(?:shall|will|must|agrees?|undertakes?|commits?|is|are)\b|'ll\b)(?<!\b${CUSTOMER}(?: and its \w+)? )(?:(?<=\bwe)'ll|\b(?:shall|will|must)|\b(?:agrees?(?:,[^.;,]{0,60},)? to|undertakes? to|commits? to|(?:is|are) (?:required|obligated|obliged|bound) to))\b`;
const DELETES = String.raw`\b(?:have )?(?:deleted?|destroy(?:ed)?|erased?|purged?|expunged?)\b(?![^.;]{0,60}\b(?:software|api keys?|documentation)\b)`;
const VENDOR = String.raw`\b(?:vendor|provider|supplier|company|we)\b`;
const THEIRS = String.raw`\b(?:customer|client|subscriber|user|your) (?:data|contents?|materials|inputs?)\b`;
/** The customer's data beyond doubt: by their name, or by who brought them. */
const HERS = String.raw`\b(?:(?:customer|client|subscriber|licensee|purchaser|user|your|you)[s' ]{1,3}[personal ]{0,9}(?:data|contents?|materials?|inputs?|prompts?|submissions?|information|files|records|documents|recordings|payloads)|inputs?|prompts?|(?:data|content|information|material|file|record|document)s? [that which]{0,6}(?:you|customer|client|subscriber|users?) [may ]{0,4}(?:submit|upload|send|provide|store|enter|post|transmit|create|share)s?|(?:data|content|information|material|file)s? [a-z ]{0,12}(?:submitted|uploaded|provided|stored|entered|posted|transmitted) by [the ]{0,4}(?:you|customer|client|subscriber|users?))\b`;
/** To make data go, in words that may be said of other things as well; said of the customer's data, or of what is left of them. */
const GONE = String.raw`\b(?:wip(?:e[sd]?|ing)|scrub\w*|shred\w*|expung\w*|saniti[sz]\w*|overwr\w+|remov(?:e[sd]?|al|ing)|dispos(?:e[sd]?|al|ing)|clear(?:s|ed)? out)\b`;
const WHAT_GOES = String.raw`(?:${HERS}|\b(?:(?:all|any|every|remaining|residual|retained) (?:remaining )?(?:cop(?:y|ies)|data)|(?:whatever|what)(?:'s| is)? (?:left|remain\w*)|(?:everything|whatever) (?:you|${CUSTOMER}) (?:ha(?:ve|s|d) )?(?:stored|uploaded|entered|sent|saved))\b)`;
const PERIOD = String.raw`\b(?:days?|weeks?|months?)\b`;
/** What is left with the customer, or passes to it. */
const LEFT_WITH = String.raw`\b(?:owned (?:\w+ly )?by|belongs? (?:\w+ly )?to|property of|(?:remains?|stays?|rests?|lies?|resides?|sits?) (?:\w+ly )?(?:vested in|with)|(?:under|in) the (?:sole |exclusive )?ownership of|proprietary to|vest(?:s|ed)? (?:\w+ly )?in|accrues? to|(?:reserved|retained) (?:\w+ly )?(?:to|by|for))`;
/** The side that brings the data, and the side that works on them, by more names than all topics need. */
const OWNER_ZH = `(?:使用单位|建设单位|委托单位|发包人|招标人|业主|银行|租户|政务部门|${BUYERS_ZH}|${CUSTOMER_ZH})`;
const MINE_ZH = `(?:材料|记录|日志|标签|录音|病历|账簿|凭证|报文|档案|流水|名单|语料|素材|样本|影像|${DATA_ZH})`;
const HOLDER_ZH = `(?<![被贵])(?:处理方|开发者|${VENDOR_ZH})`;
const DELETE_ZH =
  '(?:删除|删去|删净|删完|删光|删掉|删干净|销毁|清除|清空|清完|清光|清掉|清干净|清库|(?<=数据[^。;,]{0,10})清理[掉完]|清理(?:干净|[^。;,]{0,8}数据)|擦除|抹除|抹去|移除|消磁|覆写|抹掉|格式化(?<=(?:硬盘|电脑|介质|设备|磁盘)[^。;]{0,40}格式化))';
const OWNERSHIP_ZH = '(?:权利|权益|所有权|著作权|知识产权|版权|财产权|持有权)';

/** The time in which the customer may take its data out, and its end. */
const AFTER_EXPORT = String.raw`\b(?:after|following|from|of)\b(?: \w+){0,5}? (?:retrieval|export|retention|download|grace|read-only|transition) (?:period|window|phase)\b`;

/** An item that stands under the party's duty. */
const DELETES_AS_ITEM = {
  en: pattern(
    String.raw`^\W{0,3}(?:[\w.${SOFT_POINT}]{1,8}[.)] ?)?(?:\w+: ?)?(?:\w+ly )?(?:delete|destroy|erase|(?:return|export),? (?:and|or)(?: \w+ly)? (?:delete|destroy))\b[^.;]{0,80}\b(?:data|content|information|copies|documents|materials)\b`,
  ),
  zh: pattern('^[^。;]{0,8}(?:彻底|永久|安全|及时)?(?:删除|销毁)[^。;]{0,20}(?:数据|信息|资料|副本)'),
};

const PERIOD_ZH = '(?:日|天|小时|个月|星期|周(?![期年转]))';
/** What is deleted is data, before or behind the verb: not an account's coupons, a name from a list. */
const KEPT_ZH = '(?:数据|信息|资料|副本|备份|内容|记录|材料|介质|文档)';
const OF_DATA_ZH = `(?:(?=[^。;]{0,30}${KEPT_ZH})|(?<=${KEPT_ZH}[^。;]{0,60}))`;

export const dataRights: TopicRules = {
  topic: 1,
  cues: {
    en:
      'own customer data,ownership of customer data,title in customer data,customer owns,you own,' +
      'you retain,customer retains,retain all right,delete customer data,return customer data,' +
      'destroy customer data,delete personal data,return or destroy,deletion of data,data retention,' +
      'retention period,right to host,host store,license to use customer data,' +
      'right to use customer data,process customer data,use customer data,access customer data,' +
      'sell customer data,not sell,share customer data,your content,your inputs,customer content,' +
      'customer data,data ownership,delete your,delete all copies,derived data,user content,' +
      'ownership of content,rights in content,own your content,responsible for your content,' +
      'solely to provide,only to provide services,only for the purpose of providing',
    zh:
      '数据归,数据所有权,数据权利,数据权益,所有权归,您的数据,拥有数据,数据属于,删除数据,删除您,清除数据,销毁数据,返还数据,数据删除,数据销毁,数据保留,保留期限,' +
      '存储期限,不再保留,用户数据,业务数据,客户数据,您的内容,上传内容,授予许可,免费许可,永久许可,使用您的,未经授权使用,处理用户数据,提供给第三方,向第三方提供,' +
      '彻底删除,释放,保留数据,输入内容',
  },
  flag: {
    en: [
      'Client owns all rights in the Client Data it uploads.',
      'Supplier will delete all Customer Data on request.',
    ],
    zh: ['客户数据的一切权利归客户所有。', '合同终止后，乙方应删除全部数据。'],
  },
  ignore: {
    en: ['The parties met in Boston to discuss the launch.', 'Supplier owns the office furniture.'],
    zh: ['双方应友好协商解决争议。', '乙方拥有合法的营业执照。'],
  },
  statements: [
    {
      id: '1.owned',
      topics: [1, 3, 5, 8],
      needs: [['customer', 'customerData', 'data', 'output']],
      en: pattern(
        // One walk from the customer to whichever verb it has.
        `${CUSTOMER_HAS}(?:${[
          then(
            130,
            String.raw`\b(?:owns?\b(?<!\b(?:your|its|their|our|his|whose) owns?)(?! or (?:otherwise )?(?:control|have|has|hold|licen[cs]e))|(?<=\bkeeps? )owning\b)`,
            `\\b${MINE}\\b`,
          ),
          then(
            100,
            String.raw`\b(?:retains?|reserves?|holds?|keeps?|maintains?|has|have)\b(?! (?:no\b|[^.;]{0,40}\b(?:harmless|free from|indemnified)\b))`,
            String.raw`\b(?:rights|(?:all|every|any|each|full|whatever) right|right,|title|ownership|copyrights?)\b`,
            `\\b${MINE}\\b`,
          ),
          then(
            60,
            String.raw`\b(?:(?:rightful|sole|exclusive) ){0,3}(?:owner|proprietor) of\b`,
            `\\b${MINE}\\b`,
          ),
        ].join('|')})`,
        then(
          90,
          `\\b${MINE}\\b`,
          String.raw`(?:[:|] ?[the ]{0,4}${OWNER}(?:'s|s')(?: (?:(?:sole|exclusive|own) ){0,2}property\b|(?=[.,;]|$))|${LEFT_WITH} [the ]{0,4}(?:\w+ )?${OWNER}\b(?<!\bnot owned by [the ]{0,4}\w+)|\b(?:is|are|be|remains?|stays?)\b[^.;]{0,30}?\b(?:yours\b|(?:your|${OWNER}'s?) (?:\w+ ){0,3}(?:property|assets?)\b|${OWNER}(?:'s|s')(?: alone)?(?![^.,;:])))(?<!\b(?:responsib|liab|risk|burden|duty|control\b)\w*[^.;]{0,140})`,
        ),
        // The vendor refuses; asked once, since looking back is dear.
        `${NOT_CUSTOMERS}(?:${[
          then(
            60,
            String.raw`\b(?:claims? no|(?:does|do|shall|will) not claim(?: any)?|asserts? no|obtains? no|acquires? no|disclaims? any)\b`,
            String.raw`\b(?:ownership|rights?|title)\b`,
            `\\b(?:${MINE}|program materials?)\\b`,
          ),
          // No right in the customer's own data comes to the vendor, whatever its name.
          String.raw`(?:${TAKES_NO}|\b(?:not|nothing)\b[^.;]{0,60}?\b(?:transfer|convey|assign|grant|confer|giv|create|pass)(?:e?s|e|r?ing)?\b(?! (?:to )?[the ]{0,4}${CUSTOMER}\b))` +
            then(
              90,
              '',
              String.raw`\b(?:ownership|title|property|interest|claims?|rights?(?! to \w))\b`,
              HERS + String.raw`(?! to [the ]{0,4}${CUSTOMER}\b)`,
            ),
          TAKES_NO +
            then(
              50,
              '',
              String.raw`\b(?:ownership|title)\b`,
              String.raw`\b(?:personal (?:data|information)|payloads?)\b`,
            ),
          // “We do not claim your recordings”: no more need be said.
          String.raw`\b(?:(?:lay|make|stake)s? no claim (?:to|on|over)|(?:(?:do|does|shall|will) not|(?:do|does|wo)n't) claim)\b[^.;]{0,30}?(?:${HERS}|\byour (?:materials?|works?|stuff|recordings|songs|pictures|files)\b)`,
        ].join('|')})`,
        then(
          60,
          String.raw`\b(?:all|any|every) (?:rights?|title|interests?)\b`,
          String.raw`\b(?:therein|wherein|in (?:it|them))\b`,
          String.raw`\b(?:remains?|stays?|rests?) (?:vested in|with) [the ]{0,4}${CUSTOMER}\b`,
        ),
        then(
          60,
          String.raw`\b(?:anything|everything|whatever) (?:you|customers?|clients?|users?) (?:gives?|sends?|uploads?|types?|enters?|puts?)\b`,
          String.raw`\b(?:is|stays?|remains?) (?:yours|with ${CUSTOMER}|${CUSTOMER}'s)\b`,
        ),
        // “Title to the Client Data does not pass to Supplier”, “ownership of your files is unaffected”.
        then(
          40,
          String.raw`\b(?:ownership|title|rights?)\b`,
          HERS,
          String.raw`\b(?:not (?:be )?(?:pass|transfer|vest|move|shift|chang|affect|assign)\w*|unaffected|unchanged)\b(?![^.;]{0,12} to [the ]{0,4}${CUSTOMER}\b)`,
        ),
        String.raw`\b${OWNER}(?:'s|s') (?:\w+ ){0,2}(?:ownership|title) (?:of|in|to)\b[^.;]{0,12}?${HERS}`,
        // “The recordings: Client's property”, “You keep whatever rights you have in it”.
        String.raw`\b${CUSTOMER} (?:keep|retain)s? (?:whatever|all|any|every) (?:of the )?rights? (?:that )?(?:you|it) (?:already )?(?:ha[sd]|have|hold)s? in (?:it|them)\b`,
        // A row or a heading with what stands behind it.
        String.raw`\b(?:data ownership|(?:ownership|owner) of [the ]{0,4}(?:\w+ )?data) ?[|:/\t][|:/\t ]{0,3}[the ]{0,4}${OWNER}\b(?! (?:shall|must|agrees))`,
        then(
          60,
          String.raw`\b(?:no (?:\w+ ){0,2}(?:right|rights|title|ownership|interest))\b`,
          HERS,
          String.raw`\b(?:passe?s?|transferred|granted|conveyed|assigned|vests?)\b(?! to [the ]{0,4}${CUSTOMER}\b)`,
        ),
        then(40, String.raw`\b(?:does not|do not|don't|doesn't) own\b(?<!\b${CUSTOMER}(?: \w+){2,3})`, HERS),
        then(
          40,
          String.raw`\b(?:not|nothing)\b`,
          String.raw`\b(?:transfer|convey|assign)s?\b(?! to [the ]{0,4}${CUSTOMER}\b)`,
          String.raw`\b(?:ownership|title)\b`,
          `\\b${MINE}\\b`,
        ) + String.raw`(?![^.;]{0,20} to [the ]{0,4}${CUSTOMER}\b)`,
      ),
      zh: pattern(
        thenZh(
          40,
          MINE_ZH,
          String.raw`(?<!不)(?:归(?:属于?)?|属于|(?<=[均皆仍全权益])属)(?:于)?${OWNER_ZH}(?!(?:自行)?(?:负责|承担|保管|维护))`,
        ),
        thenZh(
          40,
          MINE_ZH,
          `由${OWNER_ZH}[各自依法独家单排他专始终完全仍将继续]{0,6}(?:所有(?!人员|员工|用户)|享有|拥有|保留|保有)`,
        ),
        thenZh(12, DATA_ZH, '(?:所有权|权属)', `[仍始终均]{0,2}(?:在|为|属)(?:于)?${OWNER_ZH}`),
        `${CUSTOMER_ZH}[^。;,]{0,4}对` +
          thenZh(24, '', DATA_ZH, '(?:享有|拥有|保留)(?!以下|下列)', OWNERSHIP_ZH),
        `${CUSTOMER_ZH}(?:将|仍|始终|均|依法|继续|完全|独立){0,2}(?:保留|拥有|享有)(?:(?!查|访问|更正|删除|复制|知情|注销)[^。;]){0,20}?` +
          thenZh(20, DATA_ZH, OWNERSHIP_ZH),
        thenZh(8, `${CUSTOMER_ZH}[^。;]{0,6}完全拥有`, DATA_ZH),
        String.raw`均?(?:为|是|系)${CUSTOMER_ZH}(?:的[^。;,]{0,6}数据|(?:独家)?(?:所有|独有|专有)|的?(?:财产|资产))`,
        `${CUSTOMER_ZH}(?:是|为|系|作为)` +
          thenZh(10, '', '(?:数据|信息|内容|资料)', '(?:所有权人|所有者|所有人|权利人|权利主体)'),
        thenZh(16, MINE_ZH, `(?:所有权人|所有者|所有人|权利人|权利主体)[^。;,]{0,4}(?:为|是|系)${OWNER_ZH}`),
        thenZh(20, MINE_ZH, `(?:权利?|所有权)[^。;,]{0,4}在${OWNER_ZH}(?:手[中上里]|一方)`),
        // Nothing passes: 权属不因…而变更, 所有权不发生转移.
        thenZh(
          30,
          `(?:${OWNER_ZH}|运营|业务)[^。;,]{0,6}${MINE_ZH}[^。;,]{0,6}(?:权属|${OWNERSHIP_ZH})`,
          '不(?:会)?(?:发生|随之|因)',
          `(?:转移|变更|改变|让渡)(?!(?:给|至|到|予)${OWNER_ZH})`,
        ),
        thenZh(24, MINE_ZH, `${OWNERSHIP_ZH}[^。;,]{0,8}(?:保留于|保留给|留归|归于|留给)${OWNER_ZH}`),
        // A right to work on them, and no other.
        thenZh(
          30,
          `${HOLDER_ZH}对[^。;,]{0,8}${DATA_ZH}(?:仅|只)`,
          '除此(?:之|以)?外',
          '不(?:享有|取得|拥有)[^。;,]{0,8}权',
        ),
        // Said of data that the same sentence has named before: 乙方对其不享有, 乙方不取得…权利, 不得据为己有.
        thenZh(
          50,
          '(?:(?<!平台)数据|资料|内容|记录|档案|流水|名单|语料|素材|样本)',
          `${HOLDER_ZH}(?:[^。;,]{0,16}?)(?:不|无权|未)(?:得|会|因[^。;,]{0,16}?而)?(?:享有|取得|获得|主张|拥有)(?:[^。;,除]{0,6}?)(?:所有权|(?:任何|一切)[^。;,]{0,6}(?:权利|权益))`,
        ),
        thenZh(40, DATA_ZH, `${HOLDER_ZH}[^。;]{0,16}(?:不得|不会|无权)[^。;]{0,8}据为己有`),
        // The vendor takes no right: 不因本合同取得, 对…不享有, 不构成转让.
        `${VENDOR_ZH}(?:(?!${CUSTOMER_ZH})[^。;]){0,30}?(?:不|未|无权|并不)(?:会|得|能)?(?:因[^。;]{0,30}?)?(?:取得|获得|享有|拥有|主张)(?:(?!授权|同意|许可)[^。;,]){0,10}?${CUSTOMER_ZH}[^。;,]{0,8}${MINE_ZH}[^。;,]{0,12}?${OWNERSHIP_ZH}`,
        `${HOLDER_ZH}[^。;]{0,12}?对${OWNER_ZH}` +
          thenZh(10, '', DATA_ZH, '(?:不|无|均不|并不)(?:会|得)?(?:享有|拥有|具有|取得|主张)', OWNERSHIP_ZH),
        thenZh(
          16,
          `${CUSTOMER_ZH}[^。;]{0,20}(?:数据|资料|信息)[^。;]{0,30}不(?:构成|视为|意味着)`,
          '(?:转让|让与|转移)',
        ),
        thenZh(
          12,
          `不(?:构成|视为|意味着)${CUSTOMER_ZH}`,
          '(?:转让|让与|转移)',
          '(?:数据|资料|信息|内容)',
          OWNERSHIP_ZH,
        ),
        // 始终是您的, 仍为客户的.
        thenZh(
          20,
          MINE_ZH,
          `(?:始终|仍然?|一直|永远|依然|都|均|还|就|也)(?:是|为|属于)${OWNER_ZH}的(?:东西|财物)?(?![^,，。;])`,
        ),
        // 原来归谁还归谁; 不会因…变成我们的; 不等于把权利转给….
        thenZh(
          16,
          `(?:${MINE_ZH}|权利)`,
          '(?:归谁[^。;]{0,4}[还仍](?:是)?归谁|是谁的[^。;]{0,3}[还仍](?:是|为|归)?谁的)',
        ),
        thenZh(
          30,
          `(?:${MINE_ZH}|权利)`,
          `不(?:会|能)?(?:因|随)[^。;]{0,24}(?:变成|变为|成为|转为)${HOLDER_ZH}的`,
        ),
        thenZh(
          40,
          MINE_ZH,
          `不(?:等于|代表|表示)[^。;,]{0,6}权[^。;,]{0,8}(?:转|让|交)[^。;,]{0,3}${HOLDER_ZH}`,
        ),
        `数据(?:资产)?的?(?:所有权|权属|权益|归属)(?:归属|归属方|人|方)?[ ]?[:/|\t][ ]?${OWNER_ZH}`,
        thenZh(
          20,
          DATA_ZH,
          String.raw`${CUSTOMER_ZH}(?:仍|将)?(?:保留|享有)(?:其|相应的?|全部|一切)(?:的)?${OWNERSHIP_ZH}`,
        ),
        thenZh(30, '不会?因[^。;]{0,12}(?:上传|发布|提供)', '(?:转移|改变)'),
        '(?:数据|信息|输入)[^。;]{0,30}归原作者',
        thenZh(20, '不', '主张', '(?:您|你|用户|客户)', '(?:内容|数据|作品|信息)', OWNERSHIP_ZH),
        thenZh(
          10,
          '不',
          '对(?:您|你|用户|客户|甲方|委托方)',
          '(?:内容|数据|作品|信息)',
          `主张[^。;]{0,10}${OWNERSHIP_ZH}`,
        ),
        // Who is called Party B may be the customer, where it is said in the clause.
        acrossZh(60, String.raw`乙方\((?:客户|用户|委托方|买方)`, DATA_ZH, '归(?:属于?)?乙方'),
      ),
      unless: {
        en: /\b(?:license|right) to (?:use|host)[^.;]{0,40}\bowned by third/,
        // What comes out alone is another topic's.
        zh: /^(?![^]*(?:输入|上传|提交|录入|装入|数据|资料|您的内容|信息|录音|工单))[^]*(?:输出|生成|产出|创作)/,
      },
      flag: {
        en: [
          'Client owns all Client Data.',
          'As between the parties, Customer retains all right, title and interest in its Inputs.',
          'Your files stay with you: your content remains yours.',
          'Acme does not claim ownership of your submissions.',
          'Supplier holds the personal data, all rights therein remain vested in Client.',
          'Anything you give me stays yours.',
          'All title to the Client Data shall remain vested in Client.',
          'Nothing herein transfers to Supplier any title to the Client Data.',
          'Subscriber is and shall remain the sole owner of its Subscriber Data.',
          "The Client Data is and stays at all times the Client's own property.",
          'The Supplier shall not thereby acquire any right, title or interest in the Client Data.',
          "We don't claim any ownership of the files you upload.",
          'No title to the Client Data passes to Supplier.',
          'All rights in the Subscriber Data are reserved exclusively to Subscriber.',
          'Client keeps every right in the documents it uploads.',
          'The scans and all Patient Data are the property of the Hospital.',
          'Title to the Client Records does not pass to Supplier.',
          'Data ownership | Customer',
          'Nothing here confers on Supplier any right in the Client Records.',
          'Supplier makes no claim to your content.',
          'Nothing here shall be read as giving Supplier any title to the Client Data.',
          'The District keeps ownership of all student information.',
          'Client Data remains under the ownership of Client.',
          "All content you upload remains the Customer's alone.",
          'The Licensee Files are the sole property of Licensee.',
          'Pilot Data belongs to the Pilot Customer.',
          'Supplier ensures that Customer retains full ownership of its data.',
          'You keep owning everything you load into the tool.',
          "Supplier respects Client's sole ownership of the Client Data.",
          'Supplier has no claim to the Client Data.',
          'Supplier gets no property in the Client Data.',
          "We don't claim your recordings.",
          "Client Data: Client's property.",
          'You retain all rights you already hold in them.',
        ],
        zh: [
          '客户数据的所有权归客户所有。',
          '您保留对输入内容的全部权利。',
          '用户对其上传的资料享有相应的权利。',
          '乙方(客户)上传的数据,其全部权益归乙方所有。',
          '平台不会就服务主张对您内容的任何权利。',
          '乙方不对甲方数据主张任何权利。',
          '乙方不因签署本合同而取得甲方数据的任何权益。',
          '服务商对客户的资料不享有任何所有权。',
          '客户是客户数据的唯一所有者。',
          '甲方提供资料的行为不构成对乙方的任何权利转让。',
          '数据权属:所处理的数据均为甲方资产。',
          '病历资料的一切权益由医院单独享有。',
          '采购单位上传的数据属于采购单位。',
          '数据所有权 / 采购人',
          '数据归属:客户',
          '上述资料由甲方保管,乙方对其不享有任何权利。',
          '项目数据,供应商不得据为己有。',
          '样本及其标注均属试用方财产。',
          '您上传的文件始终是您的。',
          '租户写入的一切数据,产权属租户。',
          '病历资料的权利人为医院。',
          '不论文件存于何地,权利都在您手中。',
          '业务数据的权属不因存入机房而变更。',
          '客户资料的所有权不发生转移。',
          '服务商对这些资料仅可进行处理,除此之外不享有其他权利。',
          '本公司不会获得您所传素材的任何著作权。',
          '服务期间的往来文件均系客户的财产。',
          '运行日志的一切权利由客户享有。',
          '标注形成的标签,其权益归委托人享有。',
          '您传来的文件原来归谁,往后还归谁。',
          '订户资料及其答复的权利、所有权与利益均保留于订户。',
          '素材的权利不会因存进机房就变成供应商的。',
          '您输入的内容还是您的。',
          '客户上传的材料,产权始终在客户手里。',
          '用户上传文件,不等于把版权让给平台。',
          '原始影像不论由谁保管,都是甲方的东西。',
        ],
      },
      ignore: {
        en: [
          'Customer owns the building.',
          'You retain responsibility for backups of the keys.',
          'You warrant that you own the content.',
          'Customer agrees that Acme owns all data on the use of the Service.',
          'You acquire no rights in the content of others.',
          'Responsibility for the accuracy of its data remains with Customer.',
          'Provider does not have any right to access your content without a ticket.',
          "The data stay in Customer's own account.",
          'Customer shall not acquire any rights in the data of Acme.',
          'The data sheet is at the Bank of Ireland.',
          'Title to the goods does not pass to Client before payment.',
          "Content of the manual: Client's task.",
          'You do not claim your deposit back.',
          'Client shall hold Supplier harmless from claims that rights of others are infringed by its data.',
        ],
        zh: [
          '乙方拥有办公场所。',
          '甲方保留签字页原件。',
          '所有信息由用户自行承担责任。',
          '您享有查阅个人信息的权利。',
          '用户不会因使用本服务而取得平台数据的任何权利。',
          '平台数据由平台保管,用户对其不享有任何权利。',
          '输出内容归客户所有。',
          '资料室由甲方所有人员共用。',
          '平台数据的所有权不因用户付费而转移。',
          '业务数据的所有权不因付款而转移给甲方。',
          '乙方对上述资料仅作形式审查,除此之外不承担责任。',
          '资料的管理人为乙方。',
          '争议的责任由谁引起,还由谁承担。',
          '上传文件不等于把费用付给了平台。',
        ],
      },
    },
    {
      // No allocation, but where a contract has none it tells whose the parties take the data to be.
      id: '1.customerWarrants',
      topics: [1, 5, 6],
      needs: [
        ['warranty', 'own'],
        ['data', 'customerData', 'property'],
      ],
      en: pattern(
        then(
          50,
          String.raw`\b${CUSTOMER} (?:hereby )?(?:represents?|warrants?|affirms?)\b`,
          String.raw`\b(?:owns?\b(?! the services?)|(?:rightful |sole )+owner of)`,
          `\\b(?:${MINE}|content)\\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          10,
          `${CUSTOMER_ZH}(?:应|须)?(?:保证|承诺|声明)`,
          '(?:对|是)',
          DATA_ZH,
          '(?:(?:拥有|享有)(?![^。;,]{0,4}来源)|所有权人|权利人)',
        ),
      ),
      flag: {
        en: ['Client represents and warrants that it owns the Client Content.'],
        zh: ['您保证对您上传的内容享有著作权。'],
      },
      ignore: {
        en: ['Client warrants that it owns no shares.', 'Supplier warrants that it owns the content.'],
        zh: ['您保证按期付款。', '甲方保证其对所交数据拥有合法的来源。'],
      },
    },
    {
      id: '1.vendorOwns',
      topics: [1, 5],
      needs: [
        ['own', 'assign', 'vendor'],
        ['data', 'customerData'],
      ],
      en: pattern(
        // Nothing but the words of title between verb and data, so that no exception stands there.
        VENDOR +
          String.raw`(?: (?:shall|will|hereby|exclusively|solely|and its licensors)){0,3} (?:owns?|retains?|holds?)(?: (?:all|any|the|right,?|rights,?|title,?|and|or|interests?,?|in|to|of|intellectual|property|exclusive|ownership)){1,14} ` +
          THEIRS,
        then(
          60,
          HERS,
          String.raw`(?:\b(?:owned (?:\w+ly )?by|belongs? (?:\w+ly )?to|property of|vest(?:s|ed)? (?:\w+ly )?in) [the ]{0,4}(?:vendor|provider|supplier|company|us)\b|\bour (?:\w+ ){0,2}property\b)(?!'s)(?<!\bnot\b[^.;]{0,40})`,
        ),
        then(
          60,
          String.raw`\b${CUSTOMER} (?:\w+ ){0,3}(?:assigns?|transfers?) to [the ]{0,4}(?:vendor|provider|supplier|company|us)\b`,
          String.raw`\b(?:ownership|rights?|title|copyrights?)\b`,
          HERS,
        ),
        then(
          30,
          VENDOR,
          String.raw`\b(?:owns?|shall own|will own|retains? (?:all )?ownership|(?:be|is|remains?) the (?:sole |exclusive )?owner of)\b`,
          THEIRS,
        ),
        then(
          40,
          THEIRS,
          String.raw`\b(?:owned (?:solely |exclusively )?by|belongs? to|property of|vest(?:s|ed)? in) [the ]{0,4}` +
            VENDOR.slice(2),
        ),
      ),
      zh: pattern(
        thenZh(
          20,
          '(?:数据|信息|内容)[^。;]{0,12}(?:所有权|权利|权益)',
          String.raw`(?<!□ ?)(?:归|属于|由)(?:供应商|乙方|本公司|平台|我们|公司)`,
        ),
        thenZh(30, '(?:公司|我们|平台|乙方)[^。;]{0,8}对', '数据', '享有[^。;]{0,20}(?:全部权利|所有权)'),
        thenZh(
          20,
          '(?:用户|客户|您|你|甲方)',
          '(?:数据|内容|信息)[^。;]{0,4}[归由](?:属于?)?(?:于)?(?:供应商|服务商|乙方|本公司|平台|我们|公司|本站)(?:所有|享有|拥有)(?!人)',
        ),
        // It takes them: 有权取得用户数据的所有权.
        `(?:供应商|服务商|乙方|本?公司|平台|我们)(?:有权|可以?|将|即|自动){1,2}(?:取得|获得|享有|拥有)` +
          thenZh(
            20,
            '',
            '(?:用户|客户|您|你|甲方)',
            '(?:数据|内容|信息)',
            '(?:所有权|全部权[利益]|一切权[利益])',
          ),
        // What is put up on a platform passes to it; “在乙方平台” tells that this party is the platform.
        thenZh(
          140,
          '(?:用户|会员|您|你|在乙方平台)[^。;]{0,20}(?:发表|发布|上传|提交)[^。;]{0,20}(?:信息|内容|作品|数据)',
          '(?:(?:转让|归属?)[^。;]{0,4}(?:乙方|平台|公司|我们|本站)(?:所有|享有)|(?:转让|让与|让渡)(?:给|予|至|于)(?:乙方|平台|公司|本公司|我们|本站))',
        ),
      ),
      unless: {
        // Where a contractor works for a company, the company is the customer.
        en: /\bfeedback\b|\bcontractor\b|\bconsultant\b/,
        zh: /乙方\((?:客户|用户|委托方|买方)|甲方\((?:服务商|供应商|平台)/,
      },
      flag: {
        en: [
          'Vendor owns all Customer Data submitted to the Service.',
          'Supplier shall own all right, title and interest in and to the Client Data.',
          'Anything you post, and all content you upload, becomes the property of the Company.',
          'You hereby assign to us all rights in the content you submit.',
          'All Customer Content shall be owned by Provider.',
        ],
        zh: [
          '用户数据的所有权归平台所有。',
          '用户在论坛发布的内容,其著作权独家转让给平台所有。',
          '用户上传的数据归平台所有。',
          '甲方录入的数据归乙方所有。',
          '您在此将您发表的内容的财产权利转让给我们。',
          '用户留在站内的一切信息归本公司享有。',
          '甲方同意,巡检中采集的数据由乙方所有。',
          '平台有权取得用户所传内容的全部权利。',
        ],
      },
      ignore: {
        en: [
          'Vendor owns the Service; Customer owns Customer Data.',
          'Provider owns all rights in the Service, except for the Customer Data.',
          'The content you upload does not become the property of the Company.',
        ],
        zh: [
          '用户数据的所有权归用户所有。',
          '甲方(服务商)确认:乙方(客户)的数据权益归乙方所有。',
          '甲方的数据由乙方所有人员保密。',
          '平台有权取得用户数据的使用权。',
          '数据的权益:☑归甲方 □归乙方。',
        ],
      },
    },
    {
      id: '1.broadLicence',
      topics: [1, 2, 5],
      needs: [['scope'], ['license', 'own']],
      en: pattern(
        then(
          160,
          String.raw`\b(?:grants?|licen[cs]e|right)\b`,
          String.raw`\b(?:perpetual|irrevocable)\b`,
          String.raw`\b(?:content|data|inputs?|submissions?|materials)\b`,
        ),
        then(
          140,
          String.raw`\b(?:content|data|inputs?|submissions?)\b`,
          String.raw`\bgrants?\b`,
          String.raw`\b(?:perpetual|irrevocable)\b`,
        ),
      ),
      zh: pattern(
        thenZh(60, '授予', '(?:永久|不可撤销|不可撤回)'),
        thenZh(40, '(?:永久|不可撤销)', '(?:许可|使用权|授权)'),
      ),
      unless: {
        // What is made public, or has no more of the customer in it, is licensed everywhere.
        en: /\bfeedback\b|\bgrants? (?:to )?(?:the |each |other |all )*(?:customers?|clients?|you|licensees?|users?|part(?:y|ies))\b|\bin order to:? (?:\(\w\) )?provide\b|\bsolely (?:to|for|in (?:relation|connection))\b|\bpublic(?:ly available)?\b|\bgaller(?:y|ies)\b|\banonymi[sz]ed|\bde-?identified/,
        zh: /授予(?:甲方|客户|用户|您|你)|反馈/,
      },
      flag: {
        en: ['Customer grants Vendor a perpetual, irrevocable licence to use Customer Content.'],
        zh: ['用户授予平台永久的、免费的使用权。'],
      },
      ignore: {
        en: ['Vendor grants Customer a limited licence during the term.'],
        zh: ['乙方授予甲方在合同期内的使用许可。'],
      },
    },
    {
      id: '1.limitedUse',
      topics: [1, 2, 5],
      needs: [
        ['use', 'license', 'own', 'not', 'service'],
        ['not', 'service', 'customerData', 'data'],
      ],
      en: pattern(
        then(
          120,
          String.raw`\b(?:acquires?|obtains?|has) no (?:rights?|right, title|ownership)\b`,
          String.raw`\b(?:data|content|inputs?)\b`,
        ),
        then(
          110,
          String.raw`\b(?:data|content|inputs?|submissions?)\b`,
          String.raw`\b(?:solely|only|exclusively|for the sole purpose)\b`,
          String.raw`\b(?:provid|perform|necessary|deliver)`,
        ),
        then(
          90,
          String.raw`\b(?:solely|only)\b`,
          String.raw`\b(?:to the extent )?(?:necessary|required|needed) (?:to|for)\b`,
          String.raw`\bservices?\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          30,
          DATA_ZH,
          '(?:仅|只)(?:可|能|限|为|用于|在)',
          '(?:提供|履行)[^。;]{0,10}(?:服务|合同|协议)',
        ),
        thenZh(
          30,
          '(?:仅|只)(?:可|能|限|为|用于|在)',
          '(?:提供|履行)[^。;]{0,10}(?:服务|合同|协议)',
          DATA_ZH,
        ),
        thenZh(20, '除[^。;]{0,16}(?:提供服务|执行您|所必需)', '(?:不会|不得)'),
        '不对[^。;]{0,16}数据[^。;]{0,10}主张',
      ),
      flag: {
        en: [
          'Vendor acquires no rights in Customer Data except as needed for the Services.',
          'Vendor may use Customer Content solely to provide the Services.',
        ],
        zh: ['除为您提供服务所必需外，我们不会使用您的数据。', '乙方仅可为履行本合同处理客户数据。'],
      },
      ignore: { en: ['The office is used solely for storage of furniture.'], zh: ['会议室仅限员工使用。'] },
    },
    {
      id: '1.deletionDays',
      topics: [1, 3, 7, 8],
      plain: true,
      needs: [
        ['delete', 'hold', 'terminate', 'afterEnd', 'data', 'customerData'],
        ['time', 'delete', 'terminate', 'afterEnd'],
      ],
      en: pattern(
        // “Unless Client objects in the first ten days” is another time.
        then(150, String.raw`\b${DELETE}`, String.raw`${PERIOD}(?<!\bfirst [\w ()-]{1,24})`),
        then(200, PERIOD, String.raw`\b${DELETE}`),
        // Kept for so long in one sentence, deleted after it in the next.
        then(60, String.raw`\b(?:retain|keep|store)\b`, PERIOD) +
          String.raw`[^.;]{0,140}\. ?(?:after|following|once) (?:this|that|the|such) (?:\w+ )?(?:period|time)\b[^.;]{0,100}?\b${DELETE}`,
        then(60, WHAT_GOES, GONE, PERIOD),
        then(60, GONE, WHAT_GOES, PERIOD),
        then(80, PERIOD, GONE, WHAT_GOES),
        then(80, PERIOD, WHAT_GOES, GONE),
        // “Thirty days after that, no Client Data shall remain on its machines”, “… your files are gone”.
        then(
          60,
          PERIOD,
          String.raw`\b(?:no|nothing of|none of)(?: [\w']+){0,3} (?:data|contents?|files|records|copies) (?:shall|will|may|must) (?:remain|be left)\b`,
        ),
        // Copies kept apart that go by themselves, so long after the end.
        then(
          60,
          String.raw`\bback-?ups?\b`,
          String.raw`\b(?:expire|lapse|age(?:s|d)? out|run(?:s|ning)? out|roll(?:s|ed)? (?:off|over)|cycle[sd]? out|rotated? out|phased? out|overwritten)s?\b`,
          PERIOD,
        ) +
          then(
            40,
            '',
            String.raw`\b(?:after|following|from|of)\b`,
            String.raw`\b(?:terminat|expir|end\b|cancel|clos|delet)`,
          ),
        then(
          50,
          PERIOD,
          String.raw`\b(?:data|contents?|files|records|copies|chats)\b`,
          String.raw`\b(?:are|is|will be) gone\b`,
        ),
        then(50, HERS, String.raw`\b(?:are|is|will be) gone\b`, PERIOD),
        // “… keeps no copy beyond thirty days after the end”.
        then(
          50,
          String.raw`(?<!\b${CUSTOMER} (?:shall )?)\b(?:keep|retain|hold)s? no (?:cop(?:y|ies)|data)\b`,
          String.raw`\b(?:beyond|(?:longer|more|later) than|past)\b`,
          PERIOD,
        ),
        // “… are kept no longer than thirty days after termination”.
        then(
          40,
          HERS,
          String.raw`\b(?:retain|keep|kept|stored?|h[eo]ld)\w*`,
          String.raw`\b(?:(?:no|not) (?:longer|more) than|beyond|(?:longer|more) than|at most)\b`,
          PERIOD,
          String.raw`\b(?:after|following|from|beyond)\b`,
          String.raw`\b(?:terminat|expir|end\b|cancel|clos)`,
        ),
        // “Customer instructs … to delete … . Acme will comply with this instruction within …”
        String.raw`\b(?:instruct|request)s?\b[^.;]{0,80}?\bdelete\b[^]{0,300}?\bcomply with (?:this|such|that|the) (?:instruction|request)s?\b[^.;]{0,80}?\bdays?\b`,
      ),
      zh: pattern(
        thenZh(40, DELETE_ZH, PERIOD_ZH),
        thenZh(30, '返还[^。;]{0,16}(?:数据|资料|信息|文件)', PERIOD_ZH),
        // Of two periods the one that runs from the end counts: 取回期满后30日内(即终止后60日内), …并不迟于90日….
        `${PERIOD_ZH}(?:[之以]?[内后]|期?满)(?![^。;,()]{0,3}\\((?:[也亦]?即|自|[^。;()]{0,8}第))(?:(?!不[迟晚]于|最迟|至迟|第[^。;,]{1,5}[日天])[^。;]){0,60}?${DELETE_ZH}`,
        // Both together, said beforehand: 再过二十日(合计五十日); a copy that goes when the tape is written over.
        `\\([^。;()]{0,10}(?:合计|总计|共计?|累计)[^。;()]{0,4}?${PERIOD_ZH}[^。;()]{0,4}\\)[^。;]{0,40}?${DELETE_ZH}`,
        thenZh(
          16,
          '(?:备份|副本|快照)',
          `(?:最长|最多|至多|最迟|最晚|不超过)[^。;,]{1,8}${PERIOD_ZH}(?:之?内|以内)?`,
          '(?:覆盖|清理|清除|过期|删|抹)',
        ),
        `(?<=${DELETE_ZH}[^。;]{0,40})\\((?:[也亦]?即|合计|也就是说?)[^。;()]{0,8}(?:终止|解除|到期|届满|期满|结束|注销|服务)[^。;()]{0,8}${PERIOD_ZH}`,
        `${PERIOD_ZH}(?:[之以]?前|届满|起|下班前|终)(?:(?!再过)[^。;]){0,60}?${DELETE_ZH}${OF_DATA_ZH}`,
        // 满三十天就删,删了找不回.
        thenZh(20, '(?<![期届])满(?!后)[^。;,]{1,6}(?:日|天|个月)的?', `(?:${DELETE_ZH}|[就即便]删)`) +
          `(?:${OF_DATA_ZH}|(?=[^。;]{0,12}(?:找回|找不回|恢复)))`,
        thenZh(20, `(?:至迟|最迟|不迟于|不晚于)[^。;,]{0,12}?${PERIOD_ZH}`, DELETE_ZH) + OF_DATA_ZH,
        thenZh(40, '第[\\d一二两三四五六七八九十百]{1,5}个?(?:自然|工作)?[日天]', DELETE_ZH) + OF_DATA_ZH,
        thenZh(40, '(?:保留|保存|留存|存储)', '(?:日|天|个月)', DELETE_ZH),
        // A time to think it over, whatever it is called, and deletion behind it.
        thenZh(50, `${PERIOD_ZH}的?[^。;,]{0,4}(?:缓冲|保留|宽限|冻结|取回|导出|只读|留存)期`, DELETE_ZH) +
          OF_DATA_ZH,
        thenZh(
          20,
          '(?:到期|终止|停服|停机|期满|关停)',
          `${PERIOD_ZH}后?(?:仍|尚)?未(?:续|缴|办理续)`,
          DELETE_ZH,
        ) + OF_DATA_ZH,
        // Kept no longer: 三十天后不再保有, 终止后的留存时间不超过30天.
        thenZh(30, `${PERIOD_ZH}(?:之?后|期?满)`, '不再(?:为[您你])?(?:保留|保存|留存|存储|保有)', KEPT_ZH),
        thenZh(
          24,
          KEPT_ZH,
          '(?:终止|到期|期满|届满|注销|结束)',
          '(?:留存|保留|保存|存储)[^。;,]{0,6}(?:不(?:得|会)?超过|至多|最长)',
          PERIOD_ZH,
        ),
        thenZh(20, '(?:保存|保留|存储)期限?(?:为|是)', '(?:注销|终止|届满|解除)', '(?:日|天|个月)'),
      ),
      // What the customer must delete, what the vendor may, and notices that such a period belongs to.
      unless: {
        en: new RegExp(
          String.raw`\bnot (?:be )?(?:obligated|required) to|\bnotice\b[^.;]{0,30}\bterminat|\bmay (?:\w+ ){0,3}(?:delete|purge|remove)|\binactiv|\binfring|\bafter which\b(?![^.;]{0,60}\bwithin\b)[^.;]{0,60}\bremov|\bevery\b[^.;]{0,12}\bdays|\bnot (?:logged|log) in|\bcop(?:y|ies) of the software|\b${CUSTOMER} (?:shall|will|must|should|agrees? to)\b[^.;]{0,40}\b(?:delet|destroy|eras|purg|remov|wip|dispos)|\bnoti(?:fy|ce)\b[^.;]{0,60}\b(?:polic|practice)`,
        ),
        zh: /(?:查阅|复制|更正|检索|补充|转移|撤回(?:同意)?)(?:、|,|或者?|和|及|并)[^。;,]{0,12}(?:删除|撤回)|删除(?:、|或者?|和|及)(?:查阅|撤回|更正|补充)|(?:删除|销毁)[^。;]{0,24}(?:请求|受理|转交|转告)|自[^。;,]{0,8}(?:产生|生成|上传|录入|采集|创建)之日起|(?:日志|录音)(?:(?!依)[^。;]){0,16}(?:保存|留存|保留)|(?:清除|删除|销毁)情况|有权(?!要求(?:乙方|服务商|供应商|受托))[^。;]{0,20}(?:删除|清除)|不包括|删除[^。;,]{0,10}(?:域名|服务)|(?:您|你|用户|客户|甲方|采购人|被许可方)(?:应当?|须|必须)(?:(?!乙方|我们|平台|供应商|(?<!被)许可方)[^。;]){0,20}(?:删除|删光|删净|销毁|清除|清理)|未登录|滚动|计费时长|补收|差额/,
      },
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: [
          'We will retain your data for thirty days after termination. After this period, it will be deleted.',
          'Vendor shall delete all Customer Data within thirty (30) days.',
          'Within 60 days after termination, Supplier will destroy the Client Data.',
          'Client instructs Supplier to delete the remaining Client Data at the end of the term. Supplier will comply with this instruction within 45 days.',
          'Your files are wiped from our servers fourteen days after termination.',
          'Twenty days after that, no Client Data shall remain on the machines of Supplier.',
          'Forty days after closing, your files and data are gone.',
          'Supplier shall dispose of the Client Records within two weeks of termination.',
          'Six weeks after termination we remove your content from all systems.',
          'Client Data will be kept no longer than 20 days after termination.',
          'Backups roll off by themselves, the last of them 50 days after the end of the term.',
          'Ten days after that none of the Client Records may be left on its machines.',
          'Client Data are gone from the live systems after 20 days.',
          'Three weeks after termination we clear out everything you stored.',
          'Supplier keeps no copies of the Client Data beyond 35 days after expiry.',
        ],
        zh: [
          '合同终止后三十（30）日内，乙方应删除全部客户数据。',
          '客户数据应在60日内销毁。',
          '乙方应在三个星期内销毁甲方提供的图纸资料,逾期按天支付违约金。',
          '服务到期后数据为您保留15天,此后系统将清空全部数据。',
          '乙方应在终止满20日之前把甲方数据移除。',
          '受托方应于终止后三周之内将存留的资料做擦除处理。',
          '停用后第10天,系统抹去全部数据。',
          '数据副本最迟于终止后50日一并销毁。',
          '到期后设25天的缓冲期,其后数据即被清除。',
          '服务到期20天仍未续费的,系统清空该账户的数据。',
          '终止满四十天后,我们不再保存您的任何资料。',
          '资料于协议终止后的保留时间最长60日。',
          '快照在之后的10日内抹除(也就是说到期后至多25日)。',
          '导出期满后20日内(即终止后50日内),供应商清空其中的全部数据。',
          '取回期满后十日内,受托方须销毁存留的资料(即服务结束后40日)。',
          '备份逐轮覆盖,最迟于服务结束后第70日清完。',
          '店铺数据留作缓冲;满四十日的,系统一次性删除,无法找回。',
          '合同终止的,乙方须在一个月内把甲方数据全部清理掉。',
          '再过二十日(合计五十日),供应商把客户数据删干净。',
          '移交后第25日前,受托方把手里的录音和资料全部删光。',
          '在线资料随即删除,其备份最长六十天覆盖完毕。',
        ],
      },
      ignore: {
        en: [
          'The cables are removed within 30 days.',
          'Vendor will delete all Customer Data.',
          'You must delete the sample content within 30 days.',
          'Supplier gives 30 days notice of a change to its deletion policy.',
          'Customer shall remove its content from the demo account within 30 days.',
          'Waste is removed within two weeks; data is backed up.',
          'Client has 30 days to fetch its files, after which time its content will be removed.',
          'Backups are rotated out every night and tested each 30 days.',
        ],
        zh: [
          '乙方应在30日内付款。',
          '乙方应删除全部数据。',
          '欠费满7天的，平台有权删除数据。',
          '客户应在七天内删光自己下载的试用文件。',
          '甲方应于收货后三十日内将不合格品清理完毕。',
          '购票满7天的,订单即从列表删除。',
          '归档数据的最短计费时长为40天,提前删除的补收差额。',
          '日志保存90天,到期滚动清除。',
          '会话数据自产生之日起保存20天,到期自动清除。',
          '设备享有30天的保留期,其后撤除围栏。',
          '资料保存在乙方,合同结束后付款最长30日。',
          '甲方应于终止后5日内销毁软件的复制件。',
          '患者要求查阅、更正或者删除其信息的,供应商应在两个工作日内转交医院。',
          '供应商应在收到要求后五日内完成数据的检索、更正或删除。',
          '学生要求删除个人会话资料的,由学校受理,供应商在三日内办理。',
          '平台在30日内(即七月底前)付款。',
        ],
      },
    },
    {
      // So many days from the end of the time in which the customer takes its data out: the two add up.
      id: '1.deletionAfterExport',
      topics: [1, 3, 7, 8],
      needs: [['delete'], ['time']],
      en: pattern(
        then(30, PERIOD, AFTER_EXPORT) + `[^.;]{0,80}?${DELETES}`,
        then(80, DELETES, PERIOD, AFTER_EXPORT),
      ),
      zh: pattern(
        thenZh(
          8,
          '(?:保留|留存|保管|取回|取走|导出|下载|提取|只读|缓冲|宽限|过渡)期(?:限|间)?(?:届满|期满|满|结束|终了)',
          `${PERIOD_ZH}(?:[之以]?内|[之以]?后|期?满)(?!\\()`,
        ) + `[^。;]{0,50}?${DELETE_ZH}`,
      ),
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: [
          'Within 15 days after the retrieval period Supplier shall delete the Client Data.',
          'Supplier shall erase the Client Data within ten days of the end of the export window.',
        ],
        zh: [
          '取走期限届满后二十日内,供应商应销毁其保存的素材。',
          '保留期满后10日内,乙方应覆写或销毁甲方数据。',
        ],
      },
      ignore: {
        en: [
          'Within 15 days after termination Supplier shall delete the Client Data.',
          'Within 15 days after the retrieval period Supplier sends its invoice.',
        ],
        zh: ['合同终止后二十日内,供应商应销毁数据。', '保留期满后10日内,甲方应付清费用。'],
      },
    },
    {
      id: '1.deletionDuty',
      topics: [1, 3, 7, 8],
      needs: [['delete', 'hold', 'terminate', 'data', 'customerData']],
      en: pattern(
        MUST +
          String.raw`(?:(?!\bnot\b|\bable to\b)(?:[^.;]|(?<=[(,] ?\w{1,3})\.)){0,90}?(?:${DELETES}|\b(?:wiped?|disposed? of|scrub|shred|saniti[sz]e)\b(?=[^.;]{0,40}\b(?:data|contents?|information|records|copies|media|left|remains)\b)|(?<!\b${CUSTOMER} (?:\w+ )?)\bremoved?\b(?=[^.;]{0,30}${HERS}))`,
        // What it does is promised as much as what it shall do: “Acme deletes …”, “we delete …”.
        String.raw`(?=\b(?:delet|destr|eras|purg|wip|remov|we))(?:(?<!\b${CUSTOMER}(?: \w+){0,2} )\b(?:deletes|destroys|erases|purges|wipes|removes)\b|\bwe (?:(?!not\b)\w+ ){0,3}?(?:delete|destroy|erase|purge|wipe|remove)\b)[^.;]{0,40}?(?:${HERS}|\bpersonal data\b)`,
        then(
          60,
          String.raw`\b(?:data|content|information|copies|inputs?|prompts?)\b`,
          String.raw`\b(?:is|are|be)\b(?: (?!not\b)\w+){0,4} (?:deleted|destroyed|erased|purged|wiped|disposed of|scrubbed|shredded|overwritten|removed from (?:our|its|the|vendor's|provider's|supplier's|\w+'s) (?:\w+ )?(?:systems?|servers?|databases?))\b`,
        ),
        String.raw`\b(?:vendor|provider|supplier|processor|company)'s (?:\w+ ){0,2}(?:(?:deletion|destruction) (?:obligation|dut)|(?:obligation|duty) to (?:\w+ ){0,3}(?:delete|destroy|erase|purge)\b)`,
        then(
          60,
          String.raw`\b(?:request|require|procure|ensure|effect|arrange for|obligations?\b[^.;]{0,60}?\binclude|terminat\w+[^.;]{0,160}?(?<!\b(?:may|might|can|could) (?:\w+ )?)result)s?\b(?<!\b(?:may|might|can|could) result)`,
          String.raw`\b(?:deletion|destruction|erasure) of\b`,
          String.raw`\b(?:data|content|information)\b`,
        ),
        // The customer may have it done; the deed as a noun that shall take place; no copy kept once all is over.
        then(
          50,
          String.raw`\b${CUSTOMER} (?:may|can|(?:has|have) the right to|(?:is|are) entitled to)\b`,
          String.raw`\b(?:require|request|instruct|direct|ask|demand)\b`,
          String.raw`\b(?:to|that)\b`,
          String.raw`\b(?:delete|destroy|erase|purge)\b`,
        ) + String.raw`[^.;]{0,40}?\b(?:data|contents?|information|records|copies|inputs?)\b`,
        then(
          50,
          String.raw`\b(?:deletion|destruction|erasure)\b`,
          String.raw`\b(?:shall|will|must) (?:occur|take place|be (?:completed|carried out|effected|performed))\b`,
        ),
        String.raw`(?=\b(?:shall|will|must|may|retain|keep))(?<!\b${CUSTOMER} )\b(?:(?:shall|will|must|may) not (?:retain|keep)\b[^.;]{0,20}?|(?:retains?|keeps?) no )\b(?:cop(?:y|ies)|data|content)\b[^.;]{0,60}?\b(?:after|following|beyond|once|upon|when)\b[^.;]{0,40}?\b(?:terminat|expir|end)`,
      ),
      zh: pattern(
        thenZh(
          60,
          '(?:应|将|会|需|须|必须|负责|双方|监督|自动|至迟|最迟|不迟于|可以?要求|有权要求(?:乙方|服务商|供应商|受托方)|通过|义务)',
          DELETE_ZH,
        ) + OF_DATA_ZH,
        thenZh(10, '对[^。;]{0,20}(?:数据|信息|资料)', '(?:进行|予以|作)', DELETE_ZH),
        thenZh(
          50,
          '(?:终止|解除|结束|完成|到期|届满|期满)',
          '(?<!您|你|用户|客户|甲方)不得(?:再|继续|以任何(?:形式|方式))?(?:留存|保留|存留)',
          '(?:数据|副本|备份|资料|信息)',
        ),
        thenZh(30, '(?:返还|归还|交还|退还)', '(?:或|并|及|、)', '(?:删除|销毁)'),
        thenZh(
          40,
          '(?:终止|解除|结束|到期|届满|期满|注销)',
          KEPT_ZH,
          '不再(?:为[您你])?(?:保留|保存|留存|存储|保有)',
        ),
        thenZh(24, '(?:删除|销毁)', '(?:所有|全部)', '(?:数据|信息|资料|副本)'),
      ),
      unless: {
        en: /\b(?:not|no)\b[^.;]{0,25}\b(?:obligat|required|respons)\w*|\bnot (?:undertake|promise|commit|agree) to\b|\bmay (?:not )?(?:be (?:\w+ly )?)?(?:delet|destroy|eras|remov)|\bcorrupt|\bwarrant|\baltered\b|\btry to\b|\bundertakes? that\b|\bviolat\w+ [^.;]{0,60}\bdelete/,
        zh: /(?:无|没有)[^。;]{0,10}义务|(?:无[须需]|不必|不予)[^。;,]{0,10}(?:删除|销毁|清除)|(?:您|你|用户)[^。;]{0,6}(?:可|可以|可自行)[^。;]{0,8}删除|编辑(?:和|或|、)删除|要求(?:您|你|用户)[^。;]{0,24}删除|(?:审查|审核)(?:、|和|或)删除|(?:您|你|用户)(?:应|须|必须|应当)[^。;]{0,10}删除|有权(?!要求(?:乙方|服务商|供应商|受托))[^。;,]{0,20}删除|有权[^。;]{0,24}一并删除|不被[^。;]{0,6}(?:删除|销毁)|(?:防止|避免|防范|免受|以免|擅自)[^。;]{0,16}(?:删除|销毁)|(?:客户|甲方|采购人|被许可方)(?:应当?|须|必须)(?:(?!乙方|服务商|供应商|(?<!被)许可方)[^。;]){0,20}(?:删除|销毁)|不得[^。;]{0,10}删除|(?:可以|可)不删除|责任[^。;]{0,20}(?:丢失|删除)|屏蔽|停止使用并?删除|滚动|要求(?:您|你|用户)[^。;]{0,12}删除|删除[^。;,]{0,10}(?:违法|违规|侵权|不良|域名|服务)|(?:违法|违规|侵权)的?[^。;,]{0,6}(?:内容|信息)|删除[^。;]{0,12}(?:个人信息|信息)?(?:以及|及|和)?[^。;]{0,8}的权利/,
      },
      flag: {
        en: [
          'Upon request Vendor will delete the Customer Data.',
          'All copies shall be destroyed.',
          'After termination Supplier must irretrievably wipe the Client Data from its disks.',
          'On expiry Northwind deletes all Client Data.',
          'Termination results in the deletion of all Client content.',
          'Supplier agrees, once the term has ended, to destroy the Client information.',
          "We'll scrub the remaining data.",
          'By then Northwind will have erased the Client Data.',
          'Client may at any time instruct Supplier to delete its data.',
          'Deletion of the Client Data shall be completed by Supplier.',
          "Supplier's duty to erase the Client Data outlasts the term.",
          'After expiry the data will be disposed of.',
          'Supplier shall not retain any copies after expiry.',
          'On closure Northwind removes your content.',
        ],
        zh: [
          '乙方应销毁全部资料。',
          '接收方应返还或销毁保密信息。',
          '合同终止后,甲方有权要求乙方销毁其资料。',
          '服务结束后,乙方不得留存数据备份。',
          '离场后,电脑中的数据由甲方监督格式化。',
          '公司将移除您的资料。',
          '服务结束时,服务商不得以任何方式留存备份。',
          '到期未续约的,原有数据不再为您保存。',
        ],
      },
      ignore: {
        en: [
          'The data is stored in Dublin.',
          'Customer may not delete the log in entries of others.',
          'Individuals have the right to access, correct and delete their entries.',
          'Upon termination Customer shall destroy all copies of the Software.',
          'After termination the data may be permanently deleted.',
          'Supplier does not agree to delete the Client Data.',
          'When a user deletes its content, the log keeps an entry.',
          'Customer shall not retain any copies after expiry.',
          'Supplier shall remove snow from the roof.',
        ],
        zh: [
          '数据存储于北京。',
          '您可以查看数据。',
          '用户可以在个人中心对其信息资料进行编辑和删除。',
          '监管部门可能会要求您修改和删除不适宜的信息。',
          '平台将对用户的资料进行审查、删除。',
          '平台将删除违规内容。',
          '我们将依法保护您查阅、删除信息的权利。',
          '乙方应防止数据被非法篡改或销毁。',
          '项目结束后,甲方不得保留软件副本。',
          '合同终止后,平台无须删除数据。',
          '项目结束后,会议室不再保留。',
          '被许可方应当销毁软件资料的副本。',
        ],
      },
    },
    {
      // “Upon termination, Supplier will: (a) return …; (b) delete …”
      id: '1.deletionItem',
      topics: [1, 3, 7, 8],
      needs: [['delete'], ['data', 'customerData', 'hold']],
      en: DELETES_AS_ITEM.en,
      zh: DELETES_AS_ITEM.zh,
      under: new RegExp(
        String.raw`(?<!\b${CUSTOMER} )\b(?:will|shall|must|agrees to|is required to)\b[^.;]{0,40}:?\s*$|(?:乙方|我们|平台|公司|服务商|供应商|接收方)[^。;]{0,20}(?:应|将|须)[^。;]{0,12}:\s*$|limitation of liability`,
      ),
      flag: { en: ['(b) delete all copies of the Customer Data.'], zh: ['(二)删除全部用户数据。'] },
      ignore: { en: ['(b) return the keys.'], zh: ['(二)返还钥匙。'] },
    },
    {
      // “Within 30 days of termination, Supplier will: (a) return …; (b) delete …”
      id: '1.deletionItemDays',
      topics: [1, 3, 7, 8],
      needs: [['delete'], ['data', 'customerData', 'hold']],
      en: DELETES_AS_ITEM.en,
      zh: DELETES_AS_ITEM.zh,
      under: new RegExp(
        String.raw`\bdays?\b[^.;]{0,140}(?<!\b${CUSTOMER} )\b(?:will|shall|must|agrees to|is required to)\b[^.;]{0,40}:?\s*$|(?:日|天|个月)[^。;]{0,30}(?:乙方|我们|平台|公司|服务商|供应商|接收方)[^。;]{0,20}(?:应|将|须)[^。;]{0,12}:\s*$`,
      ),
      figure: { unit: 'days', from: 1, to: 400, inLeadIn: true },
      flag: { en: ['(b) delete all copies of the Customer Data.'], zh: ['(二)删除全部用户数据。'] },
      ignore: { en: ['(b) return the keys.'], zh: ['(二)返还钥匙。'] },
    },
    {
      id: '1.deletionDenied',
      topics: [1, 7],
      needs: [
        ['delete', 'hold', 'keep'],
        ['not', 'data', 'customerData'],
      ],
      en: pattern(
        then(
          24,
          String.raw`\b(?:no|not|without)\b`,
          String.raw`\b(?:obligat|obliged|required|duty|bound)\w*`,
          String.raw`\b${DELETE}`,
        ),
        String.raw`(?<!\b${CUSTOMER} )\bneed not (?:\w+ )?(?:delete|destroy|erase|purge)\b`,
        then(
          40,
          String.raw`\b${CUSTOMER} (?:may not|cannot|shall not|(?:has|have) no right to)\b`,
          String.raw`\b(?:require|request|demand)\b`,
          String.raw`\b(?:deletion|erasure|delete|destroy|erase)\b`,
        ),
        then(
          90,
          String.raw`\b(?:may|entitled to|right to) (?:retain|keep|store)\b`,
          String.raw`\b(?:indefinite|perpetual|unlimited|as long as (?:it|we|they|vendor|provider|supplier|company) (?:likes?|wants?|wish|see|choose))`,
        ),
        then(
          24,
          String.raw`\bnot (?:undertake|promise|commit|agree) to\b`,
          String.raw`\b(?:delete|destroy|erase|purge)\b`,
        ),
        then(70, String.raw`\bmay not be (?:completely |fully |entirely )?(?:removed|deleted)`),
        then(
          30,
          String.raw`\b(?:we|company|provider|vendor|supplier)? ?may`,
          String.raw`\b(?:delete|purge|destroy)\b`,
          String.raw`\b(?:data|content)\b`,
        ),
      ),
      zh: pattern(
        thenZh(16, '(?:无|没有|不承担|不负)', '义务', '(?:删除|销毁|清除)'),
        thenZh(14, '(?:没有|(?:并|均|亦)无|不承担|不负有?)', '(?:删除|销毁|清除)', '义务'),
        '(?<!甲方|客户|用户|[您你])(?:无[须需]|不必)[^。;,]{0,10}(?:删除|销毁|清除)',
        thenZh(
          12,
          `${HOLDER_ZH}[^。;,]{0,6}(?:可以?|有权|将)`,
          '(?:永久|无限期)(?:地)?(?:保存|保留|留存|存储)',
          DATA_ZH,
        ),
        thenZh(10, `${OWNER_ZH}(?:不得|无权)要求`, '(?:删除|销毁|清除)'),
        thenZh(
          30,
          '(?:数据|信息|内容|资料)',
          `${HOLDER_ZH}[^。;,]{0,6}自行决定[^。;,]{0,8}(?:去留|保留|删除|清除)`,
        ),
        thenZh(20, '继续(?:保存|保留|存储)', '(?:信息|数据|内容)'),
        thenZh(12, '(?<!甲方|客户|用户|采购人|租户|[您你])有权保留', '(?:信息|数据|内容|记录|资料)'),
      ),
      // Content that breaks the rules, and data that are nobody's any more, are another matter.
      unless: {
        en: /\bviolat|\binfring|\bde-?identified|\banonymi[sz]ed|\baggregated?\b/,
        zh: /违法|违规|侵权|匿名化处理后的数据/,
      },
      flag: {
        en: [
          'Vendor is not obligated to delete Customer Data.',
          'Thereafter we may delete your content as we see fit.',
          'Supplier is entitled to keep copies of the Client Data for an unlimited period.',
          'Supplier need not delete the Client Data.',
          'Supplier does not undertake to delete the Client Data.',
          'Supplier may keep the Client Data for as long as it likes.',
          'Client may not request deletion of its data.',
        ],
        zh: [
          '平台没有义务删除用户数据。',
          '客户无权要求公司删除数据。',
          '数据由平台自行决定是否保留。',
          '我们不承担删除用户资料的义务。',
          '服务终止后,我们有权保留用户数据。',
          '账户关闭后,平台无须删除其中的数据。',
          '供应商可以无限期保存客户资料。',
          '注销后,本站有权保留该用户的注册资料。',
          '平台无需为您清理或删除历史数据。',
        ],
      },
      ignore: {
        en: ['Vendor will delete the Customer Data.', 'We may delete content that violates these rules.'],
        zh: [
          '乙方应删除用户数据。',
          '平台有权保留违规内容的记录。',
          '甲方可以永久保存其资料。',
          '合同终止后,甲方有权保留资料。',
          '用户无需自行删除数据。',
        ],
      },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '1.ownership',
      topic: 1,
      met: ['1.owned'],
      adverse: ['1.vendorOwns'],
      promiseOutweighs: true,
    },
    {
      kind: 'point',
      id: '1.vendorClaim',
      topic: 1,
      met: ['1.limitedUse'],
      adverse: ['1.vendorOwns', '1.broadLicence'],
    },
    {
      kind: 'figure',
      id: '1.deletion',
      topic: 1,
      figure: ['1.deletionDays', '1.deletionItemDays'],
      unit: 'days',
      position: 'deletionDays',
      wanted: 'atMost',
      vague: ['1.deletionDuty', '1.deletionItem'],
      adverse: ['1.deletionDenied'],
    },
  ],
};
