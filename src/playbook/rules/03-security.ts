import {
  across,
  acrossZh,
  CUSTOMER,
  later,
  pattern,
  REPORT_GIVEN,
  REPORT_GIVEN_ZH,
  then,
  thenZh,
} from './parts';
import type { TopicRules } from './types';

const NOTIFY = String.raw`\b(?:notif(?:y|ies|ied|ying|ication)|notice|inform(?:s|ed|ing)?|report(?:s|ed|ing)?|advis(?:e[sd]?|ing)|alert(?:s|ed|ing)?|contact|tells?|e-?mails?|communicat(?:es?|ed|ing)|told|hears? from|(?:let|make|made) (?:[\w']+ ){1,5}(?:know|aware)|bring (?:\w+ ){1,3}to [\w' ]{1,20}attention|says? so|(?:will|shall|must|i'll|we'll) (?:ring|call|phone|telephone))\b`;
const SOON = String.raw`\b(?:without (?:undue|unreasonable) delay|prompt(?:ly)?|immediate(?:ly)?|as soon as|timely|forthwith|expeditiously|speedily|swiftly|at once|right away|straight ?away|as (?:quickly|fast) as)\b`;
const TIME = String.raw`\b(?:hours?|days?)\b`;
/** The heading that names the incident, with the duty in the sentence behind it: “Security Breach. Vendor shall notify …”. */
const HEADED = String.raw`\b(?:(?:security|data|privacy|cyber) (?:breach|incident|event)(?:e?s)?)(?: (?:notification|notice|response|reporting|management))?\. `;
/** Notice of termination, of fees or of a request for data says nothing on incidents: the words must name one. */
const INCIDENT = String.raw`\b(?:(?:security|data|cyber\w*|privacy) (?:incident|breach|event|compromise|attack|leak)(?:e?s)?|breach affecting (?:your|the|customer|client)|leaks?\b|ha(?:s|ve) been hacked|(?:is|are|was|were|gets?) hacked|(?:personal )?data[- ]breach|incidents?\b|breach(?:es)? (?:of|in) [the ]{0,4}(?:security|personal|confiden\w*|unsecured|protected|data|customer|client)|(?:suspected|actual|unauthori[sz]ed|unlawful|accidental)(?:,? (?:or|and) \w+)? (?:possession|use|access|disclosure|acquisition|misuse|loss|destruction|release|processing|breach)|(?:loss|leak\w*|misuse|misappropriation|theft|compromis(?:e|ing)) of (?:the |its |your )?(?:customer|client|personal|confidential|data)|breach of its data|breach of [a-z' ]{2,24}(?:systems?|networks?|servers?|infrastructure)\b|(?:gets?|got|goes|go|gone) (?:lost|stolen|missing|astray)\b|(?:into|in) (?:the )?(?:wrong|unauthori[sz]ed) hands\b|data (?:has|have) been (?:compromised|breached|leaked|stolen)|(?:has|have|had|is|are|was|were) (?:been )?(?:exposed|stolen|leaked|compromised|hijacked|intercepted|exfiltrated)|unauthori[sz]ed (?:person|party|third party|individual|user)s? (?:has|have|had|may have) (?:obtained|gained|accessed|acquired|seen|viewed)|(?:broken|breaks?|broke|hacked|hacks?) into|breach (?:within the meaning of|as defined in)|(?:accessed|taken|lost|altered|disclosed|copied|unauthori[sz]ed (?:person|party|third party) (?:has|have|had|obtained|gained)|(?:data|contents?|inputs?|outputs?|information|records))(?:,? (?:or )?\w+){0,3} without (?:permission|authority|authori[sz]ation)|(?:unlawful|illegal|illicit) access|(?:lost|stolen|leaked),? (?:or )?(?:stolen|accessed|lost|leaked|exposed)|exposed to an unauthori[sz]ed|outsider has gained access|(?:someone|anyone|somebody|an outsider)(?:,? \w+){1,6} (?:to|at) (?:(?:your|the|\w+) )?(?:data|contents?|files|information|records|notes|inputs?|documents)\b|compromise (?:of|to) \w+ data|(?:security|data) (?:breach|incident) notif)`;
const INCIDENT_ZH =
  '(?:安全事件|资安事件|信安事件|(?:安全|保安|泄密)事故|(?<!资金|现金|人员)流出|被(?:不该|无权|外人|他人|不相干|未获?授权|未经(?:许可|授权|允许))[^。;,]{0,10}(?:看到|看见|拿到|获取|取得|取走|接触|读取|复制)|被植入|后门|网络事件|漏洞事件|入侵|遗失|外传|外流|被盗[用取]?|失窃|非法获取|越权访问|(?:未|非)(?:经)?授权(?:的)?访问|(?:遭(?:受|到)?|被)[^。;,]{0,6}攻击|擅自(?:使用|披露)|泄露|泄密|泄漏|丢失|外泄|被窃取|未经授权(?:的)?访问|非法(?:授权)?访问)';
/** The customer's own duty to notify, compelled disclosure, and notices of another kind. */
const CUSTOMER_NOTIFIES_OR_OTHER_NOTICE = new RegExp(
  String.raw`\b${CUSTOMER} (?:(?:shall|will|must|should|agrees?)(?: to)?|(?:is|are) (?:required|obligated|responsible)(?: to| for)?)(?: \w+,?){0,12} (?:notify|inform|report|give|provide|tell)(?:ing)?\b|\byou(?:r users)? (?:will|shall|must|agree)\b(?! (?:be (?:told|notified|informed|alerted)|hear))|\baccounts?\b[^.;]{0,60}\b(?:password|credential)|\b(?:password|credential)s?\b|\bcompelled|\blegal process|\brequired (?:by|under) (?:applicable )?law|\bsubpoena|\bprotective order|\bsubprocessor[^.;]{0,40}\bobject|\bobject\b[^.;]{0,40}\bsubprocessor|\bterminat|\bindemnif|\b(?:days?|hours?|weeks?)'? (?:(?:prior|advance|written) )*notice\b|\bafter the (?:client|customer|controller) (?:becomes|became|becoming) aware|\bno (?:obligation|duty) to (?:notify|inform)|\bnot (?:be )?(?:obligated|obliged|required) to (?:notify|inform)`,
);
const STANDARD = String.raw`\b(?:soc|iso|pci|hitrust|fedramp)\b`;
/** What one hopes for or works on is not held. */
const NOT_HELD = then(
  60,
  String.raw`\b(?:roadmaps?|timelines?|in (?:progress|preparation)|pursu(?:es|ing)|(?:plan|intend|expect|aim|hope|seek|schedule|work|prepar|pursu|target|striv|endeavou?r)\w*(?= (?:to|for|towards?|on|an?|its|our|certification)\b)(?! to (?:maintain|keep|continue|renew|remain)))`,
  STANDARD,
);
const NOT_HELD_YET = then(
  40,
  String.raw`\b(?:soc ?[123]|iso|27001|pci|hitrust|fedramp)\b`,
  String.raw`\b(?:roadmaps?|timelines?|planned|in (?:progress|preparation)|under ?way|pending|not yet|scheduled|(?:is|are) (?:expected|targeted|anticipated|being sought)(?! to (?:maintain|remain)))\b`,
);
const NOT_HELD_ZH =
  /(?:未|没有)(?:取得|通过|获得)|(?:计划|拟|力争|争取|正在|准备|预计)[^。;,]{0,16}(?:申请|申报|取得|通过|获得|办理)/;
const WITHOUT_CERTIFICATE = String.raw`${NOT_HELD}|${NOT_HELD_YET}|\bnot (?:yet |currently )?(?:certified|accredited|attested)\b|\b(?:not (?!limited|less|only)|no )[^.;,]{0,40}${STANDARD}|\b(?:soc ?2|27001|dss|hitrust|fedramp)["' ]{1,3}(?:means|refers to)\b`;
const CERTIFICATE = String.raw`\bsoc[ -]?(?:[123]|ii)\b(?: type (?:ii|2|i|1)\b)?|\bservice organi[sz]ation controls? [123]\b|\bpayment card industry data security standard|\biso(?:\/iec)? ?-?(?:27001|27017|27018|27701|42001)\b|\bcyber essentials\b|\bpci(?:[- ]dss| level)\b|\bhitrust\b|\bfedramp\b|\btisax\b`;

export const security: TopicRules = {
  topic: 3,
  cues: {
    en:
      'confidential information,receiving party,disclosing party,keep confidential,' +
      'confidentiality obligations,in confidence,security incident,data breach,personal data breach,' +
      'security measures,technical and organizational measures,information security,security program,' +
      'soc 2,iso 27001,penetration testing,encryption in transit,encrypted at rest,access controls,' +
      'unauthorized access,security controls,administrative technical physical,reasonable security,' +
      'publicly available through no fault,independently developed,rightfully received,already known,' +
      'compelled by law,required by law to disclose,protective order,need to know,trade secret,' +
      'degree of care,non disclosure,security practices,vulnerability,business continuity,' +
      'disaster recovery,multi factor authentication',
    zh:
      '保密信息,保密义务,商业秘密,保密责任,保密期限,保密条款,披露方,接收方,泄露,安全事件,数据泄露,安全措施,网络安全,信息安全,数据安全,等级保护,加密,' +
      '访问控制,安全管理制度,不得向第三方,公众所知,公知,独立开发,合法获得,保守秘密,安全保护,安全漏洞,应急预案,安全技术,防火墙,身份认证,泄密,技术措施,安全保障,' +
      '保密协议,守密',
  },
  flag: {
    en: [
      'The receiving party shall protect Confidential Information.',
      'Supplier notifies Client of a data breach within two days.',
    ],
    zh: ['双方应对保密信息承担保密义务。', '乙方应在发现安全事件后通知甲方。'],
  },
  ignore: {
    en: ['Rent is secured by a deposit.', 'The notice period is thirty days.'],
    zh: ['本合同一式两份。', '甲方应按期支付服务费。'],
  },
  statements: [
    {
      id: '3.duty',
      topics: [3, 1, 8],
      // “Confidentiality” is none of the concept's words: what such clauses speak of beside it stands in for it.
      needs: [
        [
          ...['confidential', 'disclose', 'data', 'restrict', 'eitherParty', 'thirdParty', 'use'],
          ...['vendor', 'customer'],
        ] as const,
      ],
      en: pattern(
        then(
          80,
          String.raw`\b(?:keep|keeps|keeping|kept|guard(?:s|ed|ing)?|holds?|held|maintain\w*|protect(?:s|ed|ing)?|treat\w*|preserv\w+|safeguard(?:s|ed|ing)?)\b`,
          String.raw`\b(?:confiden|proprietary information|trade secrets?|secret\b|secrecy)`,
        ),
        then(
          120,
          String.raw`\b(?:not(?! limited)|never|nor|neither|refrain|avoid|prevent)\b`,
          String.raw`\b(?:(?:disclos|us|divulg|reveal|shar|disseminat|releas)(?:e|es|ing)|mak(?:e|ing)|disclosure|dissemination|publish|cop(?:y|ied))\b`,
          String.raw`\b(?:confidential|proprietary) (?:information|materials?|data)\b`,
        ),
        // Personal data are kept from others as confidential information is.
        then(
          60,
          String.raw`\bnot (?:disclose|share|reveal)\b`,
          String.raw`\b(?:personal|customer|client|your) (?:data|content|information)\b`,
          String.raw`\bthird part(?:y|ies)\b`,
        ),
        String.raw`\bkeeps? (?:quiet|silent|mum) about\b`,
        String.raw`\bkeeps? (?:the other(?: party)?|each other|one another|client|customer)'s secrets\b`,
        String.raw`\btells? (?:it to )?(?:nobody|no one|no-one)\b`,
        then(
          40,
          String.raw`\b(?:marked|designated|labell?ed|identified)(?: as)? confidential\b`,
          String.raw`\b(?:only|solely|not be)\b`,
        ),
        then(
          40,
          String.raw`\b(?:care|diligence)\b`,
          String.raw`\bown\b`,
          String.raw`\b(?:secrets|confidential)\b`,
        ),
        // In plain words: “to anyone else any information about your business”, “keep it to ourselves”.
        then(
          60,
          String.raw`\b(?:not|never|neither)\b`,
          String.raw`\b(?:disclose|reveal|divulge|pass on|share|discuss|communicate|impart)\b`,
          String.raw`\b(?:information|anything|matters?|details|facts?|what)\b[^.;]{0,50}\b(?:business|affairs|trade|operations)\b`,
        ),
        then(
          60,
          String.raw`\b(?:non-?public|sensitive|secret|private) (?:\w+ )?information\b`,
          String.raw`\b(?:not be (?:passed|disclosed|given|shared|revealed|used)|to (?:themselves|itself|ourselves|myself))\b`,
        ),
        String.raw`\b(?:observes?|respects?|commits? to) (?:[\w']+ ){0,3}(?:confidentiality|secrecy)\b`,
        then(
          30,
          String.raw`\b(?:data|contents?|information|materials|documents?|communications?)\b`,
          String.raw`\b(?:remains?|stays?|(?:is|are) (?:kept|held|treated)(?: as)?) (?:\w+ly )?(?:confidential|secret)\b`,
        ),
        String.raw`\b(?:stays?|remains?|kept) (?:strictly )?between (?:us|the parties)\b`,
        // Not a word of confidence: “non-public information … use it only, show it only to”.
        later(
          160,
          String.raw`\bnon-?public (?:\w+ ){0,4}information\b`,
          String.raw`\b(?:guard|protect|safeguard|(?:use|share|show|disclose) it (?:only|solely))\b`,
        ),
        then(
          60,
          String.raw`\b(?:guard|protect|safeguard)s?\b`,
          String.raw`\bnon-?public (?:\w+ ){0,4}information\b`,
        ),
        String.raw`\b(?<!\bnot )(?:is|are|constitutes?|counts? as|(?:be|is|are) (?:deemed|treated as|considered))(?: \w+'s?)?(?: the)? confidential information (?:of (?:the )?\w+|under|and shall|and will|for)\b`,
        String.raw`\b${CUSTOMER}'s confidential information\b[^.;]{0,40}\b(?:under|shall|will|protect)\b`,
        String.raw`\b(?:bound (?:to|by)|signed|sworn to|under) (?:an? |the |strict |any )?(?:(?:written|similar|legal|statutory|duty|duties|obligations?|undertakings?) (?:of )?){0,2}(?:secrecy|confidentiality)\b(?! (?:agreement )?(?:is|are) (?:not|no))`,
        then(
          60,
          String.raw`\bwhat (?:you|customer|client) (?:tells?|shows?|shares?)\b`,
          String.raw`\b(?:stays?|remains?) (?:with|between) (?:me|us)\b`,
        ),
        then(
          60,
          String.raw`\b(?:won't|will not|never|not)\b`,
          String.raw`\b(?:tell (?:others|anyone|anybody|people)|show (?:them|it|these) to)\b`,
        ),
        // The order turned about, and access kept to those who need it.
        then(
          60,
          String.raw`\bconfidential information\b`,
          String.raw`\b(?:may|shall|will|must)\b`,
          String.raw`\b(?:only|solely|not be (?:disclosed|used|copied|shared)|remain confidential)\b`,
        ),
        then(
          80,
          String.raw`\b(?:limit|restrict)s?\b`,
          String.raw`\b(?:access|disclosure|use)\b`,
          String.raw`\bconfidential information\b`,
        ),
        then(40, String.raw`\bkeep\b`, String.raw`\b(?:data|content|information)\b`, String.raw`\bprivate\b`),
        // A duty that outlasts the contract is one.
        then(
          60,
          String.raw`\b(?:obligations? of confidentiality|confidentiality obligations?|non-?disclosure agreement)\b`,
          String.raw`\b(?:surviv|continu|remain|appl(?:y|ies)|last)\w*`,
        ),
        then(
          60,
          String.raw`\bonly (?:use|share|disclose|access)\b`,
          String.raw`\b(?:confidential|proprietary) information\b`,
        ),
        then(
          60,
          String.raw`\b(?:use|uses|disclose|share)\b`,
          String.raw`\b(?:confidential|proprietary) information\b`,
          String.raw`\b(?:only|solely)\b`,
        ),
        then(
          60,
          String.raw`\b(?:bound|subject|under|owes?|ha(?:s|ve)|impos\w+|sign\w*|execut\w+|enter\w*|undertak\w+|committ?\w*)\b`,
          String.raw`\b(?:nda\b|confidentiality (?:obligations|agreements?|undertakings?|requirements|provisions|commitments?)|(?:obligations?|dut(?:y|ies)) of (?:confiden(?:tiality|ce)|secrecy)|(?:to|by) (?:strict )?confidentiality|non-?disclosure agreements?)`,
        ),
      ),
      zh: pattern(
        '(?:签署|签订|订立|签)[^。;]{0,6}保密(?:协议|承诺书?|承诺函)|严守[^。;]{0,40}(?:机密|秘密)|不对外公开|保守秘密|保守[^。;]{0,8}秘密|(?:应|须|需)当?[^。;,]{0,6}保守[^。;]{0,20}(?:资料|信息|数据|计划|内容)|承担(?:相应的?)?保密|负有?[^。;]{0,10}[保守]密|予以(?:严格)?保密|(?:严格|进行|妥善)保密|保密(?:的)?(?:义务|责任)|(?:作|应|须|应当|需)(?:为|予)?保密|[对就][^。;]{0,60}(?<!不|未|的)保密(?![^,，。;(（])|不得(?:[^。;,]{0,30})(?:告知|转告|告诉)[^。;,]{0,6}(?:第三[方人]|他人|任何人|外人|无关)|不得[^。;,]{0,12}(?:外泄|外传|散布|扩散)|不(?:得|会|能|准)?(?:往外|对外|向外|跟外人|对外人)(?:说|讲|透露|泄|传|提)|(?:各自|均须?|应当?|须)守密|守口如瓶|(?:确保|保证|负责)[^。;]{0,30}不(?:得)?泄密|(?:只能|仅(?:可|能|得|限))[^。;,]{0,6}保密信息[^。;,]{0,4}用于',
        thenZh(40, '(?:不得|不会|不能|不向|不应|不将)', '(?:披露|泄露|泄漏|透露|提供给(?:任何)?第三[方人])'),
        thenZh(
          30,
          '不会?(?:与|向)[^。;]{0,12}(?:公司|组织|个人|第三方)',
          '(?:共享|提供)',
          '(?:信息|数据|资料)',
        ),
        // Others get nothing of it; it is guarded like one's own; rules on secrecy are kept.
        thenZh(
          24,
          '(?:不得|不会|不应)[^。;]{0,12}向(?:任何)?(?:第三[方人]|他人|外界)',
          '(?:提供|公开|出示|传播)',
          '(?:合同|信息|数据|资料|文件|秘密)',
        ),
        thenZh(30, '(?:保护|保管)', '(?:(?:保密|秘密|机密)信息|商业秘密|技术秘密)'),
        thenZh(20, '保密信息', '视为(?:机密|秘密)'),
        '(?:遵守|履行|执行)[^。;]{0,8}保密(?:规定|制度|条款|协议|要求|约定)|保密期(?:限|间)?[^。;]{0,4}(?:为|自|至)|泄密责任',
        thenZh(20, '不对', '(?:数据|信息)', '(?:非授权|未授权|未经授权)[^。;]{0,8}披露'),
      ),
      unless: {
        en: /\b(?:no|without any|notwithstanding any|free (?:of|from)) (?:confidentiality obligations|(?:obligations?|duty) of confiden)|\bnon-?confidential\b|\b(?:password|credential|login|access code)|\bredact|\b(?:not|waives?)\b[^.;]{0,30}\b(?:treated|considered|deemed|regarded) as confidential|\barbitrator\b|\b(?:you|customers?|users?|licensees?) (?:will|shall|must|agrees? to|agree to)\b:?[^.;]{0,60}\b(?:protect|keep|maintain|hold|treat|safeguard)\b/,
        zh: /未经(?:本?公司|平台|我们|我司)[^。;]{0,20}不得|(?:您|你|用户)(?:不得|不应|不能)|国家(?:机密|秘密)(?![^。;]{0,20}(?:商业|工作)秘密)|(?:下载|索取|查阅|调阅|获取)[^。;]{0,24}签署保密|签署保密[^。;,]{0,6}后[^。;,]{0,8}(?:下载|索取|查阅|调阅|获取)|(?:上限|限额|限制)[^。;]{0,12}不(?:适用|受)|抓取|(?<!(?:资料|数据|信息|秘密|架构)[^。;,]{0,12})(?:密码|账[号户](?!注销|关闭|终止))|不承担(?:任何)?保密|没有保密|无保密|不(?:[对就](?!外)[^。;,]{0,24}(?:另|另行|额外)?|另|另行|额外)(?:承担|负有?)[^。;,]{0,4}保密/,
      },
      flag: {
        en: [
          'Each party shall keep the Confidential Information of the other in confidence.',
          'Supplier may disclose Confidential Information only to staff who need to know it.',
          'Staff with access to the records are bound by confidentiality agreements.',
          'Supplier ensures that its people are bound by confidentiality.',
          'Supplier shall not disclose any personal data to third parties.',
          'The recipient shall refrain from disclosing Confidential Information.',
          'Confidential Information may be used only for the project.',
          'Supplier restricts access to Confidential Information to its staff.',
          'The obligations of confidentiality that bind Supplier continue for two years.',
          'The recipient will guard the Confidential Information of the discloser like its own.',
          'The designer shall never discuss with outsiders any matter concerning the affairs of Client.',
          'Whatever documents you send stay confidential.',
          'The parties observe secrecy towards the press.',
          'Both parties have signed an NDA.',
          'Whoever receives non-public information will guard it and show it only to its own staff.',
          'Each side protects the non-public business information of the other.',
          "The Client Records are Client's confidential information and shall be protected.",
          'All who see the records are bound to strict secrecy.',
          'What you tell me about your prices stays with me.',
          "We won't tell others what is in your files.",
          'Whoever is shown private plans of Client keeps quiet about them.',
          "Each party keeps the other's secrets.",
          'What is marked confidential may be shown only to those who need it.',
          'The recipient takes the care that it takes of its own secrets.',
          'What one party learns of the other it tells nobody.',
        ],
        zh: [
          '双方应对商业秘密承担保密义务。',
          '乙方不得向任何第三方透露甲方资料。',
          '供应商与其员工签订保密协议。',
          '双方对本合同价格和技术资料保密，期限三年。',
          '平台不会向其他公司提供用户资料。',
          '任何一方不得擅自向第三方公开对方的文件。',
          '乙方人员应遵守甲方的保密制度。',
          '到场人员应签保密承诺函。',
          '乙方不得将价格文件外传。',
          '收件一方仅可将保密信息用于本项目。',
          '双方均应妥善保护对方的商业秘密。',
          '受托方对知悉的国家秘密和商业秘密负有保密义务。',
          '任何一方不得把对方的报价、图纸告诉无关人员。',
          '驻场人员须保守医院未公开的排班资料。',
          '双方对彼此的底价都不往外说。',
          '洽谈中得知的折扣,双方各自守密三年。',
          '双方对未公开的接口承担保密责任,到账户注销后一年为止。',
        ],
      },
      ignore: {
        en: [
          'The confidence of investors grew.',
          'You shall keep your password confidential.',
          'You shall treat our prices as confidential information.',
          'The arbitrator may order the protection of confidential documents.',
          'This licence holds notwithstanding any confidentiality obligations.',
          'Ideas you send us are kept as non-confidential information.',
          'The recipient shall not discuss the price with staff.',
          'Feedback is not confidential information of the sender.',
          'A notice is not public until it is signed.',
        ],
        zh: [
          '秘书负责会议记录。',
          '访客应在前台签到,妥善保管胸卡。',
          '用户应对账号密码予以保密。',
          '用户不得泄露国家秘密。',
          '客户可下载报告摘要,完整版须签署保密承诺。',
          '平台不就您发送的内容另负保密义务。',
        ],
      },
    },
    {
      // A promise to one client, without a word of confidence: “I will not share your files without your approval”.
      id: '3.keepsToItself',
      topics: [3],
      plain: true,
      needs: [['not'], ['disclose', 'use', 'consent', 'thirdParty', 'customer']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:i|we|consultant|contractor|developer|designer|freelancer)(?: (?:will|shall|would|promise|do|agree|undertake|must))? (?:(?:\w+ )?(?:not|never)|won't|don't)\b`,
          String.raw`\b(?:share|show|reveal|disclose|divulge|pass on|give out|discuss|tell)\b`,
          String.raw`\b(?:your|[the ]{0,4}(?:customer|client)'s)(?: \w+,?){0,3} (?:credentials|log-?ins?|passwords|files|business (?:information|processes|plans|secrets|affairs)|trade secrets|secrets|plans|affairs|source code|customer lists?)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          20,
          '(?:我方|我们|乙方|本人)[^。;,]{0,6}(?:不会|不得|绝不)(?:向[^。;,]{0,8})?(?:透露|泄露|展示|告诉|分享)',
          '(?:您|贵方|贵公司|甲方)的?[^。;,]{0,8}(?:账户信息|业务流程|商业计划|经营情况|源代码)',
        ),
      ),
      unless: { en: /\bcredit card|\bpayment (?:card|information)/ },
      flag: {
        en: [
          'I will never show your files or source code to others unless you approve.',
          "Contractor shall not discuss the Client's business affairs with outsiders.",
        ],
        zh: ['我方绝不向外人透露贵公司的业务流程。'],
      },
      ignore: {
        en: [
          'You shall not share your login with colleagues.',
          'I will not show the site before your files are in.',
        ],
        zh: ['用户不得泄露其账户信息。'],
      },
    },
    {
      id: '3.denied',
      topics: [3, 6],
      needs: [['not', 'confidential']],
      en: pattern(
        String.raw`\b(?:isn't|is not) (?:a |an )?confidential (?:service|channel|place|means)\b`,
        String.raw`\b(?:deemed|treated|considered|regarded|be|are)(?: as)? (?:to be )?(?:\w+ )?non-?confidential\b`,
        String.raw`\bno (?:\w+ )?(?:guarant(?:y|ee)s? of confidentiality|obligations? of confidentiality|confidentiality obligations?|duty of confiden\w+)\b`,
        then(
          30,
          String.raw`\bnot (?:be )?(?:treated|considered|deemed|regarded)\b`,
          String.raw`\bconfidential\b`,
        ),
      ),
      zh: pattern(
        '(?:不承担|没有|无)(?:任何)?保密(?:义务|责任)|不(?:[对就](?!外)[^。;,]{0,24}(?:另|另行|额外)?|另|另行|额外)(?:承担|负有?)[^。;,]{0,4}保密(?:义务|责任)',
        '(?:您|你|用户|客户|甲方)[^。;]{0,24}不(?:会)?(?:被)?(?:视为|视作|作为|属于|构成)(?:保密|机密)信息',
      ),
      unless: {
        en: /\bfeedback\b|\bsuggestions?\b|\bexceptions?\b|\bpublic/,
        zh: /(?<![未不])公开|公知|反馈|建议/,
      },
      flag: {
        en: [
          'The parties have no confidentiality obligations.',
          'What you submit will not be considered confidential.',
          'Messages sent to us are treated as non-confidential.',
          'This is not a confidential channel.',
        ],
        zh: [
          '双方不承担保密义务。',
          '平台不就您发送的内容另负保密义务。',
          '双方均不对交流内容承担保密义务。',
          '您上传的未公开图稿,本站不视为保密信息。',
        ],
      },
      ignore: {
        en: ['The parties have confidentiality obligations.', 'Feedback is not treated as confidential.'],
        zh: ['双方承担保密义务。', '已公开的客户资料不属于保密信息。', '用户的反馈不视为保密信息。'],
      },
    },
    {
      // The two that the playbook names; a SOC 2 of type I is a promise of design only.
      id: '3.certifiedNamed',
      topics: [3, 8],
      needs: [['certificate', 'security', 'audit', 'comply', 'data', 'service']],
      en: /\bsoc ?2\b(?! type (?:i|1)\b)|\biso(?:\/iec)? ?-?27001\b/,
      zh: /soc ?2|iso(?:\/iec)? ?-?27001/,
      unless: {
        en: new RegExp(
          String.raw`\b${CUSTOMER} (?:shall|will|must|agrees? to|is responsible|represents?)[^.;]{0,80}\b(?:soc ?2|iso)|${WITHOUT_CERTIFICATE}`,
        ),
        zh: NOT_HELD_ZH,
      },
      flag: {
        en: [
          'Supplier maintains SOC 2 Type II compliance.',
          'The platform is ISO 27001 certified.',
          'Supplier plans to renew its ISO 27001 certificate in March.',
        ],
        zh: ['乙方已通过ISO 27001认证。'],
      },
      ignore: {
        en: [
          'Supplier holds a SOC 2 Type I report.',
          'The services comply with PCI DSS.',
          'Supplier hopes to obtain ISO 27001 next spring.',
          'The roadmap towards SOC 2 is on our website.',
          'SOC 2: in preparation',
        ],
        zh: ['系统的安全保护应达到等级保护第三级。', '乙方计划于明年申请ISO27001认证。'],
      },
    },
    {
      id: '3.certified',
      topics: [3, 8],
      needs: [['certificate', 'security', 'audit', 'comply', 'data', 'service', 'vendor', 'customer']],
      en: new RegExp(CERTIFICATE),
      zh: /soc[ -]?[123]\b|iso(?:\/iec)? ?-?(?:27[07]\d\d|42001)|gb\/t ?22239|等级?保护?[^。;]{0,16}(?:三|3|四|4|二|2)级|安全(?:保护等级|等级(?!保护))[^。;,]{0,6}(?:三|3|四|4|二|2)级|(?:第三|三|3|第二|二)级[^。;]{0,12}(?:等级保护|等保|保护水平|定级[^。;,]{0,12}测评)|等保(?:三|二)级|pci ?-?dss/,
      unless: {
        en: new RegExp(
          String.raw`\b${CUSTOMER} (?:shall|will|must|agrees? to|is responsible|represents?)[^.;]{0,80}\b(?:pci|soc ?[12]|iso)|\b(?:cardholder|payment card(?! industry data)|credit, debit)|${WITHOUT_CERTIFICATE}|\[ ?\]`,
        ),
        zh: new RegExp(
          `不(?:含|包括|提供|负责)[^。;]{0,20}(?:等保|等级保护)|甲方(?:应|须|负责|自行)[^。;]{0,20}(?:等保|等级保护)|${NOT_HELD_ZH.source}`,
        ),
      },
      flag: {
        en: [
          'Supplier maintains SOC 2 Type II compliance and ISO 27001.',
          'The data centre is ISO/IEC 27001:2022 certified.',
          'Supplier shares its SOC-2 report.',
          'Supplier holds a TISAX label.',
        ],
        zh: [
          '乙方已通过ISO 27001认证。',
          '系统应达到网络安全等级保护第三级。',
          '平台的安全保护等级定为三级。',
          '系统按第三级开展定级、备案和测评。',
        ],
      },
      ignore: {
        en: [
          'The meeting is in room 27001.',
          'Client shall comply with PCI DSS when it stores card numbers.',
          '[ ] Supplier holds a SOC 2 Type II report',
          'Supplier does not yet hold an ISO 27001 certificate.',
          'Supplier is actively working toward ISO 27001 certification.',
          'Supplier intends to achieve SOC 2 Type II in the coming year.',
          'Our controls follow, but are not certified to, ISO 27001.',
          'SOC 2 and ISO 27001 are still pending.',
          '"PCI DSS" means the standard of that name as amended.',
        ],
        zh: [
          '会议室编号27001。',
          '安全帽等级由甲方定,三级以上风力停工。',
          '乙方尚未取得ISO27001证书。',
          '系统拟于年内申请等保三级测评。',
        ],
      },
    },
    {
      id: '3.measures',
      topics: [3, 8],
      needs: [['security', 'vendor']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:appropriate|reasonable|industry[- ]standard|adequate|suitable|commercially reasonable)\b`,
          String.raw`\b(?:security|safeguards?|technical (?:and|or) organi[sz]ational|administrative|physical)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          30,
          '(?:采取|建立|实施|制定)',
          '(?:安全|保护|防护|加密)[^。;]{0,12}(?:措施|制度|手段|技术|体系)',
        ),
      ),
      unless: {
        en: new RegExp(
          String.raw`\b${CUSTOMER} (?:shall|will|must|agrees? to|is|are)(?: solely)?(?: responsible| \w+)? (?:for )?(?:implement|maintain|tak|us)\w*`,
        ),
        zh: /(?:您|你|用户|甲方)(?:应|须|需|应当|自行)/,
      },
      flag: {
        en: ['Supplier shall maintain appropriate technical and organisational measures.'],
        zh: ['乙方应采取合理的安全技术措施。'],
      },
      ignore: { en: ['The security deposit is due in May.'], zh: ['用户应自行采取安全措施。'] },
    },
    {
      id: '3.noticeHours',
      topics: [3, 8],
      plain: true,
      needs: [
        ['notify', 'incident', 'security', 'breach', 'vendor'],
        ['incident', 'breach', 'security', 'confidential', 'disclose', 'data'],
        ['time'],
      ],
      en: pattern(
        // “Notify … within N hours of the incident”, “notify of the incident … within”, “on an incident, notify within”.
        across(200, NOTIFY, TIME, INCIDENT),
        across(200, NOTIFY, INCIDENT, TIME),
        across(200, `(?:${INCIDENT}|${HEADED})`, NOTIFY, TIME),
        across(140, TIME, INCIDENT, NOTIFY),
        across(140, INCIDENT, TIME, NOTIFY),
        across(140, TIME, NOTIFY, INCIDENT),
        then(
          30,
          String.raw`\b(?:incident|breach|specified|security) (?:notice|notification|reporting) (?:period|time|deadline)\b`,
          String.raw`\b(?:hours?|days?)\b`,
        ),
        // A row: “Breach notification | 48 hours”.
        String.raw`\b(?:data |security )?(?:breach|incident) (?:notice|notification|reporting) ?[|:][^.;]{0,30}?\b(?:hours?|days?)\b`,
      ),
      zh: pattern(
        acrossZh(
          70,
          INCIDENT_ZH,
          '(?:(?:小时|日|天|周)(?:之?内|以内)|不(?:得)?(?:超过|迟于|晚于)[^。;,]{1,10}(?:小时|日|天))',
          '(?:通知|告知|通报|报告|上报|知会|打电话|致电|告诉(?=您|你|客户|用户|甲方))',
        ),
        acrossZh(70, INCIDENT_ZH, '(?:通知|告知|通报|报告|上报)', '(?:小时|日|天)(?:之?内|以内)?'),
        thenZh(40, '(?:小时|日|天)(?:之?内|以内)', '(?:通知|告知|通报|报告)', INCIDENT_ZH),
        '(?:事件|事故|泄[露漏密])[^。;,]{0,8}(?:通报|通知|报告)(?:时限|期限)[^。;,]{0,14}(?:小时|日|天)',
        thenZh(24, '(?:小时|日|天)(?:之?内|以内)', '(?:将|就|把)', INCIDENT_ZH, '(?:通知|告知|通报|报告)'),
      ),
      unless: {
        en: CUSTOMER_NOTIFIES_OR_OTHER_NOTICE,
        zh: /解除|终止|变更|验收|不可抗力|(?:您|你|用户|客户)应[^。;]{0,20}通知|攻击[^。;]{0,20}停止/,
      },
      figure: { unit: 'hours', from: 1, to: 1500 },
      flag: {
        en: [
          'Vendor shall notify Customer of a Security Incident within seventy-two (72) hours.',
          'Within 2 business days of learning of a data breach, Supplier will inform Client.',
          'Client shall be notified of a data breach no later than two days after it.',
          'Supplier will alert Client within 24 hours to any theft of Client Data.',
          'If a Data Breach occurs, Processor will notify Controller, but in no event later than 48 hours.',
          'If someone gets to your data without permission, we will tell you within 36 hours.',
          'Incident notification | no later than 60 hours',
          'If your records are hacked, you will be told within one day.',
          'Data Breach. Having learnt of one, Supplier will inform Client within 30 hours.',
          'Client hears from Supplier within two days if its data are exposed.',
          'If files of Client go astray in its care, Supplier says so within two days.',
        ],
        zh: [
          '乙方应在发现数据泄露后七十二小时内通知甲方。',
          '发生安全事件的，服务商应于二十四（24）小时内书面告知客户。',
          '乙方应在三日内将安全事件的情况书面通知甲方。',
          '乙方知悉安全事件后，最迟不得超过十二小时向甲方报告。',
          '服务商应在知悉保安事故后24小时内通知客户。',
          '发现系统遭受攻击致数据受损的,36小时内向甲方通报。',
          '如资料遭到非授权访问,供应商于48小时内发出通知。',
          '安全事件的通报时限为知悉后24小时。',
          '一旦泄露了资料,36小时内告诉您。',
          '文件被外人拿到的,我们在二十小时内发信通知您。',
          '会员资料丢失的,六小时内打电话给甲方,一日内补书面报告。',
          '供应商确知发生资安事件的,二个营业日内通报客户。',
        ],
      },
      ignore: {
        en: [
          'Customer shall notify Vendor of a change of address within 5 days.',
          'Customer must notify Vendor of a security breach within 24 hours.',
          "After a security incident Client may audit Supplier on ten days' notice.",
          'Security Events. The fair is held every May and visitors are informed of the days.',
          'Customer may object within 30 days after notice of a new Subprocessor; the security of the data stays the same.',
        ],
        zh: [
          '甲方应提前三十日通知乙方解除合同。',
          '发生不可抗力的，应在三日内通知对方。',
          '月度报告期限为每月终了后5日。',
        ],
      },
    },
    {
      id: '3.noticeVague',
      topics: [3, 8],
      needs: [
        ['notify', 'incident', 'promptly', 'security'],
        ['incident', 'disclose', 'breach', 'confidential', 'security', 'use', 'data'],
      ],
      en: pattern(
        across(160, NOTIFY, SOON, INCIDENT),
        across(160, NOTIFY, INCIDENT, SOON),
        across(160, SOON, NOTIFY, INCIDENT),
        across(160, INCIDENT, SOON, NOTIFY),
        across(120, SOON, INCIDENT, NOTIFY),
        across(160, `(?:${INCIDENT}|${HEADED})`, NOTIFY, SOON),
        then(60, String.raw`\b(?:shall|will|must) (?:also )?(?:report|inform|advise|alert)\b`, INCIDENT),
        then(80, INCIDENT, String.raw`\b(?:shall|will|must) (?:notify|inform|advise|alert)\b`),
        then(
          60,
          String.raw`\bnotify\b`,
          String.raw`\b(?:unauthori[sz]ed (?:use|access|disclosure)|security (?:incident|breach)|personal data breach)`,
        ),
      ),
      zh: pattern(
        acrossZh(
          110,
          INCIDENT_ZH,
          '(?:及时|立即|立刻|毫不(?:拖延|迟[延疑])|不作(?:任何)?(?:拖延|迟延)|不得?(?:迟延|延误|耽搁)|尽快|尽速|第一时间|主动|迅速|马上|从速|即时|即刻|依法|按照法律法规的要求)',
          '(?:通知|告知|通报|报告|知会|告诉(?=您|你|客户|用户|甲方|受影响)|提示[^。;,]{0,8}(?:您|你|用户|客户|甲方|接入方|开发者))',
        ),
        thenZh(40, '(?:及时|立即|立刻|毫不拖延|尽快)', '(?:通知|告知|通报|报告)', INCIDENT_ZH),
        thenZh(
          24,
          '(?:及时|立即|立刻|毫不拖延|尽快)',
          '(?:将|就|把)',
          INCIDENT_ZH,
          '(?:通知|告知|通报|报告)',
        ),
        thenZh(24, INCIDENT_ZH, '(?:应|将|须|会)', '(?:通知|告知)(?:您|你|用户|客户|甲方|对方|披露方)'),
      ),
      unless: {
        en: CUSTOMER_NOTIFIES_OR_OTHER_NOTICE,
        zh: /(?<!受影响的)账[号户](?!资料)|密码|不通知|不(?:构成|属于|视为)(?:泄密|泄露)|(?:无|没有)[^。;]{0,6}通知|(?:您|你|用户|客户)(?:应|须|需|应当)[^。;]{0,12}(?:通知|告知)|法律[^。;]{0,12}(?:要求|强制)披露/,
      },
      flag: {
        en: [
          'Vendor will promptly notify Customer of any unauthorized access to Customer Data.',
          'Upon a breach of security affecting Client Content, Supplier shall inform Client without undue delay.',
          'Supplier will report to Client every security incident.',
          'On a data breach, Supplier shall at once let Client know.',
          'If we learn that someone has got at your data, we will notify you promptly.',
          'I will let you know right away when I find that the shop was hacked.',
          'Client shall be told as soon as possible of a leak of its records.',
          'The receiving party will notify the disclosing party promptly of any suspected misuse of Confidential Information.',
          'Supplier shall promptly tell Client if it learns that an unauthorized person has obtained the records.',
          'If we find that an outsider has broken into the data centre, we will phone you straight away and report what we know.',
          'Supplier shall, without undue delay once it believes that a data breach took place, notify Client.',
          'Should your recordings be copied in a breach of our servers, we will tell you promptly.',
          'If your data leaks, you will hear from us as fast as we can manage; we tell you what leaked.',
          'Data Breach Notification. Supplier shall inform Client promptly after finding one.',
        ],
        zh: [
          '发生信息泄露时，乙方应立即通知甲方。',
          '发现数据被非法获取的，乙方第一时间通报甲方。',
          '一旦发生安全事件，我们将及时向您告知事件情况。',
          '发现保密信息被他人擅自使用的,应毫不迟疑地通知对方。',
          '发现记录泄漏时,平台将及时以短信提示受影响的用户。',
          '图纸文件流出的,乙方应第一时间告诉甲方。',
          '资料被未经许可地取得的,我们会尽快发邮件告诉受影响的账户。',
          '确认越权访问的,供应商不迟延地通知该用户。',
        ],
      },
      ignore: {
        en: [
          'Customer shall promptly notify Vendor of late deliveries.',
          'You must tell us at once of any unauthorized use of your login.',
          'If compelled by law, the recipient shall promptly notify the other party of the disclosure.',
        ],
        zh: [
          '甲方应及时通知乙方验收。',
          '您发现账号泄露的，应立即通知我们。',
          '依法交出资料不构成泄密,但应先行及时告知对方。',
          '资金流出异常的,应及时告知财务。',
        ],
      },
    },
    {
      id: '3.noticeDenied',
      topics: [3],
      needs: [['notify'], ['incident', 'not', 'breach', 'security']],
      en: pattern(
        String.raw`\b(?:no (?:obligation|duty)|not (?:be )?(?:obligated|obliged|required)) to (?:notify|inform|(?:tell|report|advise)\b[^.;]{0,40}\b(?:incident|breach))`,
        then(
          60,
          String.raw`\b(?:you|customer|client|subscriber) (?:will|shall|must|is|are)(?: be)? (?:solely )?responsible for (?:notifying|informing|providing notice)`,
          String.raw`\b(?:breach|incident|unauthori[sz]ed)`,
        ),
      ),
      zh: pattern('可以不通知|无[须需]通知|没有义务通知|不负有通知'),
      unless: { en: /\bunsuccessful\b|\bsupervisory authorit/ },
      flag: {
        en: [
          'Vendor is not obligated to notify Customer of incidents.',
          'Supplier has no duty to report security incidents to Client.',
          'You will be responsible for notifying your staff of such breach.',
        ],
        zh: ['如未造成危害，平台可以不通知您安全事件。'],
      },
      ignore: {
        en: ['Vendor is obligated to notify Customer of incidents.'],
        zh: ['平台应当通知您安全事件。'],
      },
    },
    {
      id: '3.reports',
      topics: [3, 8],
      needs: [
        ['audit', 'notify', 'certificate'],
        ['security', 'audit', 'certificate'],
      ],
      en: pattern(
        then(
          90,
          String.raw`\b(?:provid|furnish|deliver|suppl|giv|make available|makes? |made available|shar|copy of|copies of)\w*\b`,
          String.raw`\b(?:audit|soc ?[12]|security|penetration test\w*|assessment|then-current)\b`,
          String.raw`\b(?:reports?|results|certificat\w+|summar\w+)\b`,
        ),
        then(
          60,
          String.raw`\b(?:audit|security|penetration test\w*|assessment) (?:reports?|certificates?|summar\w+)\b`,
          String.raw`\b(?:made available|available (?:to|up)on|provided to|shared with|upon (?:\w+ )?request)\b`,
        ),
        REPORT_GIVEN,
      ),
      zh: pattern(
        thenZh(30, '(?:提供|提交|出具|共享)', '(?:审计|安全|测评|评估|检测|渗透测试)', '报告'),
        REPORT_GIVEN_ZH,
      ),
      unless: {
        en: new RegExp(
          String.raw`\b${CUSTOMER} (?:shall|will|must|agrees? to) (?:promptly )?(?:provid|furnish|deliver|shar|giv)`,
        ),
        zh: /(?<!向)(?:甲方|您|你|用户)应?(?:当)?(?:向[^。;]{0,8})?(?:提供|提交)/,
      },
      flag: {
        en: [
          'Vendor shall provide its SOC 2 audit report once a year.',
          'Penetration test summaries are made available; audit reports are provided to Client on demand.',
          'Supplier shall keep a current SOC 2 Type II report and give Client a copy once a year.',
        ],
        zh: [
          '乙方应每年提供安全审计报告。',
          '乙方应每年向甲方提供安全审计报告。',
          '乙方取得测评报告后，应提供给甲方。',
        ],
      },
      ignore: {
        en: [
          'Vendor provides a weekly status report.',
          'Client shall provide its own security audit report.',
        ],
        zh: ['乙方应提供周报。', '甲方应提交安全评估报告。'],
      },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '3.certification',
      topic: 3,
      met: ['3.certifiedNamed'],
      short: ['3.certified', '3.measures'],
    },
    {
      kind: 'figure',
      id: '3.breachNotice',
      topic: 3,
      figure: ['3.noticeHours'],
      unit: 'hours',
      position: 'breachNoticeHours',
      wanted: 'atMost',
      vague: ['3.noticeVague'],
      adverse: ['3.noticeDenied'],
    },
    { kind: 'point', id: '3.reports', topic: 3, met: ['3.reports'] },
  ],
};
