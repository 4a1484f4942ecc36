import {
  CUSTOMER,
  CUSTOMER_ZH,
  later,
  pattern,
  REPORT_GIVEN,
  REPORT_GIVEN_ZH,
  then,
  thenZh,
  VENDOR_ZH,
} from './parts';
import type { TopicRules } from './types';

/** The vendor looking into the customer's use or books is no audit right. */
const OF_THE_CUSTOMER = String.raw`\b(?:vendor|provider|supplier|company|licensor|we|us|reseller)(?: (?:and|or) (?:its )?\w+)? (?:may|shall have the right|has the right|reserves? the right|will have the right|is entitled)[^.;]{0,80}\b(?:audit|inspect|come by|look into)|\baudit (?:of )?(?:customer|you|licensee|client|subscriber)\b|\b(?:customer|your|licensee|client|subscriber)(?:'s)? (?:use|records|premises|books|facilities|policies|systems)|\byou(?:r)? (?:shall|will|must|agree)(?! (?:be (?:entitled|permitted|allowed)|have the right)\b)|\b${CUSTOMER} (?:shall|will|must|agrees? to) (?!be (?:allowed|permitted|granted|given)\b)(?:\w+ ){0,3}(?:allow|permit|cooperate|submit|provide|grant|make|keep|maintain)`;

export const complianceAudit: TopicRules = {
  topic: 8,
  cues: {
    en:
      'gdpr,ccpa,cpra,hipaa,pipl,data protection law,data protection laws,privacy laws,' +
      'applicable data protection,applicable laws,comply with applicable,comply with all,' +
      'compliance with laws,data processing agreement,data processing addendum,subprocessor,' +
      'subprocessors,sub processors,data subject,data subjects,data subject request,' +
      'standard contractual clauses,cross border transfer,international transfers,right to audit,audit,' +
      'audits,audit report,inspection,third party auditor,supervisory authority,regulator,regulatory,' +
      'impact assessment,records of processing,documented instructions,european economic area,' +
      'adequacy decision,personal data processing,business associate,privacy policy,' +
      'data protection officer,service provider,restricted transfer,special categories,eu ai act,' +
      'cooperate with',
    zh:
      '个人信息保护法,数据安全法,网络安全法,民法典,遵守法律,法律法规,遵守适用,合规,审计,审计报告,有权检查,监督检查,个人信息主体,个人信息处理者,跨境传输,出境,' +
      '单独同意,安全评估,算法备案,委托处理,分包,主管部门,监管机构,监管要求,合法来源,有关部门,备案,法律规定,管理规定,管理办法,生成式人工智能服务,深度合成,' +
      '配合检查,隐私政策,数据处理协议,影响评估,记录保存,许可证,资质',
  },
  flag: {
    en: [
      'Supplier shall comply with GDPR and all data protection laws.',
      'Client may audit Supplier once a year.',
    ],
    zh: ['乙方应遵守《个人信息保护法》。', '甲方有权每年审计一次。'],
  },
  ignore: {
    en: ['The auditorium seats forty.', 'Invoices are payable in euros.'],
    zh: ['发票应在月底前开具。', '培训在上海进行。'],
  },
  statements: [
    {
      id: '8.namedLaws',
      topics: [8, 1, 3],
      needs: [['namedLaw', 'comply', 'processing', 'data']],
      en: /(?:\b(?:uk gdpr|gdpr|ccpa|cpra|hipaa|pipl|fadp|lgpd|pipeda|ferpa|coppa|glba|fcra|appi|pdpa|phipa|dpdp act|hitech|ai act)\b|digital personal data protection act|personal health information protection act|general data protection regulation|regulation \(eu\) 2016\/679|regulation 2016\/679|california (?:consumer privacy|privacy rights) act|health insurance portability|gramm-leach-bliley|family educational rights|children[' ]?s online privacy|fair credit reporting act|equal credit opportunity act|biometric information privacy act|(?:eu|european union) (?:artificial intelligence|ai|data) act|australian privacy (?:act|principles)|privacy act 1988|personal data protection act|act on the protection of personal information|data protection act (?:of )?2018|personal information protection (?:law|and electronic documents act)|swiss federal (?:act on data protection|data protection act)|(?:virginia consumer data protection|colorado privacy|connecticut data privacy|utah consumer privacy) act|brazil(?:ian)? general data protection law)(?<!\bprohibited data"? means[^]{0,900})/,
      zh: /(?:个人(?:信息|资料)保护|数据安全|网络安全|人工智能)法|(?:个保|数安|网安)法|通用数据保护条例|一般资料保护规则|个人资料\(私隐\)条例|gdpr|ccpa|hipaa|ai act/,
      // What the customer may not put in tells nothing of the laws the vendor keeps.
      unless: { en: /\bprohibited data"? means|"prohibited data"/ },
      flag: {
        en: [
          'Vendor shall comply with GDPR and CCPA.',
          'Privacy Laws means the UK GDPR and the Colorado Privacy Act.',
          'Supplier shall observe the California Privacy Rights Act and the Gramm-Leach-Bliley Act.',
          'Supplier enables Client to satisfy the Equal Credit Opportunity Act.',
        ],
        zh: [
          '乙方应遵守《数据安全法》。',
          '供应商依欧盟《通用数据保护条例》处理数据。',
          '受托人应履行个保法规定的义务。',
        ],
      },
      ignore: {
        en: [
          'Vendor shall comply with the house rules.',
          '"Prohibited Data" means health records regulated by HIPAA.',
        ],
        zh: ['乙方应遵守厂区规定。', '医保法律事务由甲方处理。'],
      },
    },
    {
      id: '8.comply',
      topics: [8],
      needs: [['comply']],
      en: pattern(
        then(
          80,
          String.raw`\b(?:comply|compliance|complies)\b`,
          String.raw`\b(?:data protection|privacy|applicable) (?:\w+ )?laws?\b`,
        ),
      ),
      zh: pattern(thenZh(30, '(?:遵守|符合)', '(?:法律|法规)')),
      flag: {
        en: ['Supplier will comply with applicable data protection laws.'],
        zh: ['乙方应遵守相关法律法规。'],
      },
      ignore: { en: ['The cable complies with the drawing.'], zh: ['设备符合图纸。'] },
    },
    {
      id: '8.audit',
      topics: [8, 3],
      needs: [['audit', 'comply', 'security']],
      en: pattern(
        then(
          110,
          String.raw`\b(?:${CUSTOMER}|(?:third[- ]party|independent|its) auditors?|data exporter)\b`,
          String.raw`\b(?:may|right to|entitled to|can|shall have the right|permitted to|allowed to|free to)\b`,
          String.raw`\b(?:audit(?! (?:reports?|logs?))|on-?site (?:audit|inspection)|inspect)(?!ors?\b)\w*`,
        ),
        // Whoever hires the auditor: “the Bank, its auditors and any Regulator may, on notice, inspect the controls”.
        then(
          110,
          String.raw`\b(?:its|own) (?:[\w-]+ ){0,3}auditors?\b|\bindependent auditor\b|\bcompany\b(?= (?:\(or|or its|and its)\b)`,
          String.raw`\b(?:may|can|shall be entitled to|has the right to)\b`,
          String.raw`\b(?:audit(?! (?:reports?|logs?))|inspect)\b`,
        ),
        then(
          90,
          String.raw`\b(?:allow\w*|permit\w*|submits? to|contributes? to|cooperates? (?:with|in)|tolerat\w+|enable\w*|facilitat\w*|support\w*|agrees? to)\b`,
          String.raw`\b(?:audit(?! (?:reports?|logs?))|inspect)(?:s|ed|ions?)?\b`,
        ),
        // “Audits may be carried out by Customer or its auditor.”
        then(
          60,
          String.raw`\b(?:audits?|inspections?)\b`,
          String.raw`\b(?:(?:may|can|shall|will|must|to) be (?:conducted|performed|carried out|undertaken)|requested) by\b`,
          String.raw`\b(?:${CUSTOMER}|(?:third[- ]party|independent) auditors?)\b`,
        ),
        then(
          120,
          String.raw`\bmake(?:s)? (?:its|all|them)\b`,
          String.raw`\b(?:books|records|them|premises)\b`,
          String.raw`\bavailable (?:to|for (?:audit|inspection))\b`,
        ),
        // Who may walk in and look: “Client's auditors shall have access to the books”.
        then(
          80,
          String.raw`\b(?:grants?|granted|gives?|given|provides?|allows?|permits?|have|has)\b`,
          String.raw`\b(?:access to|rights? of inspection)\b`,
          String.raw`\b(?:premises|facilities|books|business records)\b`,
        ),
        then(
          90,
          String.raw`\b${CUSTOMER}\b`,
          String.raw`\b(?:right|entitled|may|authori[sz]ed)\b`,
          String.raw`\b(?:on-?site (?:visits?|audits?|inspections?)|inspections|audits)\b`,
        ),
        String.raw`\b(?:customer|client|subscriber)'s (?:right (?:to|of) )?audit(?: rights?)?\b`,
        String.raw`\b${CUSTOMER} (?:shall )?(?:has|have|holds?|enjoys?) (?:\w+ )?(?:audit|inspection) rights?\b`,
        // Without the word: “you may check on site whether we keep …”, “satisfy itself … at the processor's premises”.
        then(
          90,
          String.raw`\b${CUSTOMER} (?:may|can|(?:is|are) entitled to|has the right to)\b`,
          String.raw`\b(?:check|verify|satisfy (?:itself|yourself|themselves)|examine|review|assess|look at|spot checks?)\b`,
          String.raw`\b(?:on[- ]?site|on the spot|in person|at (?:the |our |its )?(?:\w+'s )?(?:premises|offices|facilities|data cent(?:er|re)s?))\b`,
        ),
        then(
          60,
          String.raw`\bauditor (?:appointed|mandated|named|chosen|instructed) by [the ]{0,4}${CUSTOMER}\b`,
          String.raw`\b(?:allowed|permitted|entitled|may|right|given|granted)\b`,
        ),
        then(
          60,
          String.raw`\b(?:shall|will|must) (?:give|grant|provide|allow|afford)\b`,
          String.raw`\b${CUSTOMER}\b`,
          String.raw`\baccess to (?:its|the|all|such) (?:\w+ ){0,2}(?:records|books|facilities|systems|documentation)\b`,
          String.raw`\b(?:verif\w+|audit\w*|inspect\w*|compliance)\b`,
        ),
        then(
          110,
          String.raw`\b${CUSTOMER}\b`,
          String.raw`\b(?:may|is entitled to|has the right to)\b`,
          String.raw`\bexamine\b`,
          String.raw`\b(?:facilities|premises|(?:books and )?records|systems|logs)\b`,
        ),
        then(
          110,
          String.raw`\b${CUSTOMER} (?:may|can|is entitled|has the right)\b`,
          String.raw`\bhave\b`,
          String.raw`\b(?:examined|verified|checked|audited|reviewed|inspected|audit\b[^.;]{0,30} carried out)`,
          String.raw`\b(?:independent|outside|external)\b`,
        ),
        then(
          40,
          String.raw`\b${CUSTOMER} (?:may|can|is entitled to)\b`,
          String.raw`\b(?:send|dispatch) (?:an? |its |own )?(?:\w+ )?(?:inspector|auditor|expert)s?\b`,
        ),
        then(
          40,
          String.raw`\bopens?\b`,
          String.raw`\b(?:premises|records|books|facilities)\b`,
          String.raw`\bto [the ]{0,4}(?:${CUSTOMER}|auditors?|regulators?)\b`,
        ),
        // “Client or its accountant may come by and see whether this is kept”, “… may look into the books”.
        String.raw`\b(?:${CUSTOMER}|auditors?|accountants?|regulators?|office)\b(?:(?!\b(?:vendor|provider|supplier|company|we|if|when|where|which|that|shall|will|must)\b)[^.;]){0,70}?` +
          then(
            60,
            String.raw`\bmay (?:look (?:into|through)|go through|come (?:by|in)|call (?:in|by)|drop in)\b`,
            String.raw`\b(?:books|accounts|controls|premises|check|see|verify|satisfy)\b`,
          ),
        then(
          90,
          String.raw`\b(?:${CUSTOMER}|bank|hospital)\b`,
          String.raw`\bmay\b`,
          String.raw`\b(?:visit|enter|attend)\b`,
          String.raw`\b(?:examine|inspect|verify|review)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          90,
          String.raw`(?:${CUSTOMER_ZH}|\[公司\])(?:有权|可以?|可)`,
          '(?<!我们|平台|公司)(?:审计(?!报告|日志|账[号户])|检查|核查|稽核|抽查|查阅(?![^。;,]{0,24}(?:报告|摘要|结论))|查验|查核|巡查)',
        ),
        // Without a word for its right: “委托方每半年可到场查验”, “得于营业时间内查核”.
        thenZh(
          60,
          `(?:${CUSTOMER_ZH}|银行)[^。;,]{0,16}(?:可(?!能)|得(?!到|以)|有权|享有监督)`,
          '(?:审计(?!报告|日志|账[号户])|查验|查核|稽核|抽查|现场[^。;,]{0,4}检查|走访)',
        ),
        thenZh(
          70,
          `${CUSTOMER_ZH}(?:及其|、|和|或)?[^。;]{0,30}(?:审计师|审计机关|审计机构|监管机构|管理总局)`,
          '(?:有权|可以?(?!能)|得)',
          '(?:审计|检查|核查|稽核|查验)',
        ),
        thenZh(20, '(?:该方|一方|双方|各方)(?:可以?|有权)', '(?:检查|审计|核查)对方'),
        // Whoever sends people or hires the auditor, unless the vendor does.
        thenZh(
          50,
          thenZh(
            30,
            `(?:(?<![许认不])可以?(?!能)|得|有权)(?<!${VENDOR_ZH}(?:可以|可|得|有权))`,
            '(?:自行|委托|聘请|委任|指定|派员|派人|指派|随时|每年|每半年|每季)',
          ),
          '(?:审计|稽核|查核|核查|查验|视察|抽查|现场检查|检查(?=[^。;]{0,4}(?:一次|1次|(?![^,，。;])))|来查|现场查(?!看)|查看[^。;]{0,16}记录|安全检查)',
        ),
        // A right kept, a consent given, a review of how it complies, doors held open.
        thenZh(40, `${CUSTOMER_ZH}(?:保留|享有|拥有)`, '(?:审计|稽核|核查|安全检查)', '权利?'),
        thenZh(
          30,
          `(?:乙方|供应商|服务商|受托方|处理者)[^。;,]{0,4}同意(?:接受)?${CUSTOMER_ZH}`,
          '(?:审计|稽核|核查|检查)',
        ),
        thenZh(30, `${CUSTOMER_ZH}[^。;,]{0,8}(?:可以?(?!能)|有权)`, '(?:合规|安全|现场)(?:性)?审查'),
        `为${CUSTOMER_ZH}[^。;,]{0,12}(?:审计|核查|检查)[^。;,]{0,8}(?:提供|给予)[^。;,]{0,8}(?:便利|协助|配合|支持)`,
        thenZh(30, '进入[^。;]{0,14}(?:场所|机房|办公)', '(?:核实|检查|查验|审计|核查)'),
        // With brackets or others beside the customer; where it goes to look; whose things it looks at.
        `${CUSTOMER_ZH}\\([^()]{0,40}\\)(?:有权|可以?(?!能))[^。;,]{0,8}(?:审计|检查|核查|稽核|抽查|查验)`,
        `${CUSTOMER_ZH}[^。;]{0,30}可以?(?!能)对[^。;]{0,24}(?:开展|进行|实施)[^。;,]{0,6}(?:审计|检查|核查|稽核|抽查)`,
        `${CUSTOMER_ZH}[^。;]{0,24}(?:可以?(?!能)|有权|得)[^。;]{0,12}(?:到|去|赴)[^。;,]{0,14}(?:机房|现场|场所|基地|办公地|办公场所)[^。;,]{0,8}(?:查看|查验|检查|核查|查阅|审计)`,
        `(?<!${VENDOR_ZH}|平台|公司)(?:可以?(?!能)|有权)(?:随时|不定期|定期|自行(?:或者?委托[^。;,]{1,6})?|委托[^。;,]{1,6})(?:审计|检查|查看|抽查|查验)[^。;]{0,20}(?:乙方|供应商|服务商|受托方)的?[^。;,]{0,8}(?:记录|日志|场所|机房|现场|设备|人员|措施|处理)`,
        thenZh(
          40,
          '(?:接受|配合|允许|容许)',
          `(?:${CUSTOMER_ZH}|\\[公司\\])`,
          '(?:审计|检查|核查|稽核|查核)',
        ),
      ),
      unless: {
        en: new RegExp(
          `${OF_THE_CUSTOMER}|\\b(?:in (?:place|lieu)|instead) of [^.;]{0,30}\\b(?:audit|inspection)|\\baudit (?:was|is|were) not accepted`,
        ),
        zh: /(?:乙方|我们|平台|公司)有权[^。;]{0,20}(?:审计|检查|核查|查阅)|验收|(?:信息)?内容|货物(?:进行)?检查|质量检查|数据库审计|审计系统|(?:您|你|用户)(?:可|可以|有权)[^。;]{0,120}查阅|政府|(?<![及和或与、其资])监管部门(?!来查)|(?:查阅|查询|检查)[^。;]{0,12}个人信息|进度|隐蔽工程|合同履行情况|不接受[^。;]{0,12}(?:检查|审计)|背景(?:核查|调查|审查)|在?(?:控制台|后台)[^。;,]{0,6}(?:查阅|查看|检查)|不得要求[^。;]{0,16}检查/,
      },
      flag: {
        en: [
          'Customer has the right to audit the compliance of Vendor once a year.',
          'Processor shall allow for and contribute to audits by Controller.',
          'Acme will permit Client or an auditor it appoints to inspect the controls.',
          'Audits of the data centre may be carried out by Client.',
          "Client's auditors shall have access to the books and premises of Supplier.",
          'Supplier shall facilitate an audit of its safeguards.',
          'The Hospital, its external auditors and any regulator may on notice inspect the controls of Supplier.',
          'Licensee or its accountants may visit the data center to examine the controls.',
          'Client has audit rights in respect of the security of the platform.',
          'Twice a year Client may check in person that the safeguards are in place.',
          'An auditor named by the Controller is allowed to see the security logs.',
          'Client is entitled to have adherence to these terms examined by an independent expert.',
          'Client, its auditors and any regulator may examine the facilities of Supplier.',
          'Acme shall grant Client access to its records so that compliance can be verified.',
          'Once a year Client or an accountant it trusts may call in and verify how compliance is kept.',
          'The Audit Office and its accountants may look into the books of Supplier.',
          'Client may send an auditor to the offices of Supplier.',
          "Supplier opens its premises and records to Client's auditors.",
          'Supplier submits to an annual inspection by Client.',
          'The auditors shall be granted access to the premises.',
          'Client can have compliance checked by an outside auditor.',
          'Client is free to audit Supplier each spring.',
          'Client may look on the spot at how the safeguards work, and check them in person.',
        ],
        zh: [
          '甲方有权每年对乙方进行审计。',
          '服务商应配合客户对其安全措施的检查。',
          '甲方可以对乙方处理个人信息的活动进行审计。',
          '委托方每季度可到受托方场地查验访问记录。',
          '贵方得于营业时间内查核本公司的安全措施。',
          '学校可以聘请第三方，每年一次，对供方的日志进行检查。',
          '医院及其审计师每年可进入供应商的场所核实其履约。',
          '客户保留对服务商进行审计的权利。',
          '供应商同意采购人每半年对其机房实施核查。',
          '用户有权每年一次对平台进行合规审查。',
          '乙方应为甲方的审计提供便利。',
          '订购方每年可现场或远程检查一次安全措施。',
          '一年一次,您可以委托第三方来查我们的安全措施。',
          '甲方(含其委托的测评机构)有权随时检查乙方的开发场所。',
          '甲方及其上级单位可对供应商的运维人员开展检查。',
          '甲方及其监管部门可以到乙方机房检查,一年不超过两次。',
          '客户每年可以自行或委托他人检查服务商的处理活动一次。',
          '安全科可随时检查驻场人员的电脑和供应商的处理记录。',
        ],
      },
      ignore: {
        en: [
          'Vendor may audit the use of the Service by Customer.',
          'Licensee shall permit Licensor to inspect its records.',
          'Customer may request the audit reports of Vendor.',
          'Users have access to the audit log.',
          'Supplier gives its SOC 2 report in lieu of any inspection by Client.',
          'You may review the security settings in the console.',
          'Client can check compliance of its users on the dashboard.',
          'Supplier has completed audits, conducted by an independent auditor.',
          'Where Client reports a fault, Supplier may look into the controls; audit logs are kept.',
          'Supplier or its accountant may come by and check the audit books of Client.',
        ],
        zh: [
          '供应商可以委托第三方对用户的使用进行核查。',
          '平台不接受客户的现场检查。',
          '乙方有权审计甲方的使用情况。',
          '甲方有权检查工程进度。',
          '用户可以查阅其个人信息。',
          '甲方可以对设计稿进行审查。',
          '甲方享有的权利由其自行审查。',
          '乙方应为甲方的会议提供便利。',
          '客户每年可免费索取一份独立第三方出具的安全审计报告。',
          '采购人可凭申请查阅供应商最近一年的测评报告摘要。',
          '操作审计日志留存一年,客户可在控制台查阅。',
          '用户可开通只读的审计账号。',
          '驻场人员应接受甲方的背景核查。',
          '监管部门可以到机房检查。',
          '供应商可以随时检查服务商的设备。',
        ],
      },
    },
    {
      id: '8.report',
      topics: [8, 3],
      needs: [['audit', 'certificate', 'comply', 'notify', 'data']],
      en: pattern(
        then(
          110,
          String.raw`\b(?:(?:provid|shar|giv)(?:e[ns]?|ed|ing)|sends?|discloses?|hand over|can have|(?:furnish|deliver|suppl)(?:e[sd]|ing|y|ies|ied)?|mak(?:e|es|ing) (?:[\w,]+ ){0,4}available|receive|obtain|request|cop(?:y|ies) of|maintain|requesting and reviewing)\b`,
          String.raw`\b(?:audit|soc ?[12]|third[- ]party|independent|certification|assessment|annually updated|then-current)\b`,
          String.raw`\b(?:reports?|results|certificates?|summar\w+)\b`,
        ),
        then(
          50,
          String.raw`\b(?:audit|soc ?[12]|assessment) reports?\b`,
          String.raw`\b(?:made available|available (?:to|on|upon)|provided to|shared with|upon (?:\w+ )?request|can be (?:requested|downloaded|obtained))\b`,
        ),
        then(
          60,
          String.raw`\b(?:soc ?[12]|iso 27001|attestations?|audits?)\b`,
          String.raw`\b(?:the|those|these|its) reports\b`,
          String.raw`\b(?:requested|available|provided|shared|downloaded)\b`,
        ),
        then(
          60,
          String.raw`\breports?\b`,
          String.raw`\b(?:audit|assessment)s?\b`,
          String.raw`\b(?:made available|available to|provided to|shared with)\b`,
        ),
        then(60, String.raw`\breport of (?:such|the|any) (?:assessment|audit)\b`),
        // “Provider makes its SOC 2 report available”, “evidence by way of current attestations”.
        then(
          40,
          String.raw`\b(?:makes?|making|keeps?)\b`,
          String.raw`\b(?:soc ?[12]|audit|iso 27001|attestation|assessment|penetration[- ]test)\b`,
          String.raw`\b(?:reports?|summar\w+|certificates?)\b`,
        ) + String.raw`[^.;]{0,20}?\bavailable\b`,
        then(
          60,
          String.raw`\b(?:request|ask for|download|obtain|gets? to see)\b`,
          String.raw`\b(?:penetration[- ]tests?|pen[- ]?tests?|iso|soc ?[12]) `,
          String.raw`\b(?:summar\w+|certificates?|reports?|results)\b`,
        ),
        then(
          60,
          String.raw`\b(?:evidence|proof) of (?:its |such )?compliance\b`,
          String.raw`\b(?:attestations?|certificates?|reports?)\b`,
        ),
        then(
          50,
          String.raw`\b(?:proves?|demonstrates?|shows?)\b`,
          String.raw`\bcompliance\b`,
          String.raw`\b(?:by|through|with)\b`,
          String.raw`\b(?:certificates?|reports?|attestations?)\b`,
        ),
        then(
          50,
          String.raw`\b${CUSTOMER} (?:(?:may|will|shall|can) )?(?:contents? itself with|accepts?|rel(?:y|ies) on|(?:is|be) satisfied (?:with|by))\b`,
          String.raw`\b(?:audit|auditor's|soc ?2|assessment)\b`,
          String.raw`\breports?\b`,
        ),
        then(
          60,
          String.raw`\binformation\b`,
          String.raw`\b(?:demonstrat\w+|verify|confirm|assess\w*)\b`,
          String.raw`\bcompliance\b`,
        ),
        // “Certificates and reports can be fetched from the portal”, “copies of both may be had”, “answers, together with the report”.
        then(
          80,
          String.raw`\b(?:soc ?[12]|iso|audit|certificates?|penetration[- ]tests?|cyber essentials)\b`,
          String.raw`\b(?:reports?|certificates?|summar\w+|attestations?)\b`,
          String.raw`\b(?:can|may) be (?:fetched|had|seen|viewed|collected|inspected|consulted)\b|\b(?:is|are) (?:sent|given|supplied|shown) (?:\w+ ){0,3}(?:on|upon) (?:\w+ )?request`,
        ),
        later(
          120,
          String.raw`\b(?:soc ?[12]|27001|certificates?)\b`,
          String.raw`\bcop(?:y|ies) of (?:both|these|them|each)\b`,
          String.raw`\b(?:(?:may|can) be (?:had|obtained|requested|downloaded)|on request|available|sent|provided)\b`,
        ),
        then(
          40,
          String.raw`\banswer(?:s|ed)?\b`,
          String.raw`\b(?:together|along) with\b`,
          String.raw`\b(?:soc ?[12]|audit|assessment|penetration[- ]test)\b`,
          String.raw`\breports?\b`,
        ),
        // “SOC and penetration-test reports will be supplied”, “reports, copies of which shall be furnished”, “ask for the summary”.
        then(
          30,
          String.raw`\b(?:soc|pen(?:etration)?[- ]?test)\b`,
          String.raw`\breports\b`,
          String.raw`\b(?:supplied|furnished|provided|available|sent|requested)\b`,
        ),
        then(
          60,
          String.raw`\breports?\b`,
          String.raw`\bcopies of which\b`,
          String.raw`\b(?:furnished|provided|supplied)\b`,
        ),
        later(
          80,
          String.raw`\b(?:soc ?[12]|iso 27001|audit\w*)\b`,
          String.raw`\b(?:ask (?:us )?for|request|requested|on request)\b`,
          String.raw`\b(?:summary|reports?)\b`,
        ),
        later(
          60,
          String.raw`\b(?:soc ?[12]|iso 27001)\b`,
          String.raw`\breports\b`,
          String.raw`\b(?:(?:can|may) be (?:requested|downloaded)|on request)\b`,
        ),
        then(
          60,
          String.raw`\bsends?\b`,
          String.raw`\b(?:certificates?|attestations?)\b`,
          String.raw`\breports?\b`,
        ),
        REPORT_GIVEN,
      ),
      zh: pattern(
        thenZh(
          30,
          '(?:提供|提交|报送|递交|交付|送交|共享|出具|索取|查阅|调阅|取得|要求|下载)',
          '(?:第三方|独立|审计|测评|评估|合规|soc ?[12]|鉴证)',
          '(?:报告|结论)',
        ),
        thenZh(40, '(?:第三方|独立|外部)(?:机构|审计师|审计)', '(?:报告|结论)', '(?:索取|提供|查阅|提交)'),
        thenZh(30, '(?:提供|提交)', '合规', '(?:资料|材料|证明)'),
        thenZh(
          40,
          '(?:第三方|独立|外部)[^。;,]{0,6}(?:审计|评估|测评)',
          '(?:索取|提供|查阅|获取)[^。;,]{0,6}报告',
        ),
        '(?:提供|提交)[^。;,]{0,6}证明其?[^。;,]{0,12}(?:数据保护|安全保护|个人信息保护|数据安全)[^。;,]{0,14}(?:资料|材料|文件)',
        REPORT_GIVEN_ZH,
        thenZh(
          20,
          '(?:下载|索取|查阅|调阅)',
          '(?:渗透测试|尽调问卷|安全问卷|问卷答卷)',
          '(?:摘要|结论|报告|答卷)',
        ),
        // A report that lies ready: 合规性检测报告,登录后台可下载.
        thenZh(
          20,
          '(?:合规|安全)',
          '(?:检测|测评|评估|审计|鉴证)报告',
          '可[^。;,]{0,6}(?:下载|索取|查阅|调阅)',
        ),
      ),
      unless: {
        en: new RegExp(
          String.raw`\b${CUSTOMER} (?:shall|will|must|agrees? to) (?:\w+ )?(?:provid|furnish|deliver|suppl|giv|shar|keep|maintain|make)|\bincident\b|\bsubprocessors? (?:shall|will|must)\b|^\W{0,3}\[ ?\]`,
        ),
        zh: /(?:您|你|用户|甲方)(?:应|须|需(?!要)|应当|保证)|(?:配合|协助)(?:甲方|采购人|客户|业主)[^。;,]{0,4}取得|验收|进度|检测报告(?![^。;]{0,24}下载)|检验报告|变更/,
      },
      flag: {
        en: [
          'Upon request Vendor shall provide a current third-party audit report.',
          'Supplier makes available to Client all information necessary to demonstrate compliance.',
          'Acme is assessed yearly by independent auditors, and audit reports are made available to its clients.',
          'On request Acme will furnish its latest SOC 2 report.',
          'Client may request a copy of the independent assessment report.',
          'Once a year you can have our SOC 2 report.',
          'Acme keeps its current audit report available.',
          'Clients can download the summary of our penetration tests and the certificate.',
          'SOC and pen-test reports will be supplied on request.',
          'We are audited each year. Clients can ask us for the summary.',
          'The bank may rely on such reports, copies of which shall be furnished to it.',
          'Supplier will send its certificates and independent reports as each is issued.',
          'Proof of compliance is given by certificates of accredited bodies.',
          'Supplier shall keep a current SOC 2 Type II report and give Client a copy once a year.',
          'Our certificate and the report of the auditors can be seen in the audit portal.',
          'Acme is certified to ISO 27001 and SOC 2. Copies of both may be had for the asking.',
          'Supplier answers a questionnaire each year, together with its audit report.',
          'Supplier sends Client its latest SOC 2 report.',
          'On request Supplier will disclose its third-party audit results.',
          'Client gets to see the certificate and the penetration test summary after each audit.',
          'Supplier proves compliance through its certificates.',
          "Client contents itself with the auditor's report.",
        ],
        zh: [
          '乙方应提供独立第三方的审计报告。',
          '乙方应每年向甲方提交合规证明材料。',
          '甲方每年可索取一次第三方出具的评估报告。',
          '乙方应维持 SOC 2 报告的有效性，并于每年第一季提供甲方。',
          '平台每年由外部机构审计,客户可索取报告摘要。',
          '受托人应提供证明其履行数据保护义务的资料。',
          '供应商每年向采购人报送合规审计报告。',
          '服务商每年交付独立机构的审计报告。',
          '检测机构每年就合规性出具检测报告,接入方登录后台可下载。',
          '客户可在签署保密文件后调阅最近一期SOC 2报告。',
          '用户需要核实内部控制的,平台提供一份由独立会计师出具的鉴证报告。',
          '客户做审查的,可以下载最近一次渗透测试的摘要。',
        ],
      },
      ignore: {
        en: [
          'Vendor provides a weekly status report.',
          'Client keeps the audit room available.',
          'Customer shall provide the results of its own independent audit.',
          'Supplier accepts the audit report of its landlord.',
        ],
        zh: [
          '乙方应提供周报。',
          '乙方应通知甲方并提供相关证明文件。',
          '乙方应提供证明其主体资格的材料。',
          '外部评估费用由乙方承担,乙方报告进度。',
          '供应商配合采购人取得系统的测评报告。',
        ],
      },
    },
    {
      id: '8.auditDenied',
      topics: [8],
      needs: [['audit'], ['not']],
      en: pattern(
        String.raw`\bno right (?:to|of) (?:audit|inspect)`,
        then(20, String.raw`\b(?:customer|you)\b`, String.raw`\b(?:shall|may) not`, String.raw`\baudit`),
      ),
      zh: pattern('(?:甲方|客户|用户)(?:无权|不得)[^。;]{0,20}(?:审计|检查)'),
      flag: { en: ['Customer has no right to audit.'], zh: ['客户无权审计。'] },
      ignore: { en: ['Customer has the right to audit.'], zh: ['客户有权审计。'] },
    },
    {
      id: '8.yearly',
      topics: [8, 3],
      needs: [['audit'], ['time', 'audit']],
      en: pattern(
        then(
          120,
          String.raw`\b(?:annual(?:ly)?|once (?:per|a|each|every) (?:calendar |contract )?year|every twelve|each year|yearly)\b`,
          String.raw`\b(?:audit|inspect|report)`,
        ),
        then(
          120,
          String.raw`\b(?:audit|inspect|report)\w*`,
          String.raw`\b(?:annual(?:ly)?|once (?:per|a|each|every|in any) (?:calendar |contract |twelve)?|each year|yearly)\b`,
        ),
      ),
      zh: pattern(thenZh(30, '(?:每年|年度)', '(?:审计|检查|报告)')),
      flag: { en: ['Customer may audit Vendor annually.'], zh: ['甲方每年可审计一次。'] },
      ignore: { en: ['Fees are adjusted annually.'], zh: ['费用每年调整。'] },
    },
  ],
  checks: [
    { kind: 'point', id: '8.laws', topic: 8, met: ['8.namedLaws'], short: ['8.comply'] },
    { kind: 'point', id: '8.audit', topic: 8, met: ['8.audit', '8.report'], adverse: ['8.auditDenied'] },
  ],
};
