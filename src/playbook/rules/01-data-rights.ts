import { CUSTOMER, CUSTOMER_ZH, DATA, DATA_ZH, DELETE, pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

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
      topics: [1, 5],
      needs: [
        ['own', 'keep', 'not'],
        ['customer', 'customerData', 'data', 'output'],
      ],
      en: pattern(
        then(
          70,
          `\\b${CUSTOMER}\\b`,
          String.raw`\b(?:exclusively )?(?:owns?|retains?|reserves?|rightful owner|remains? the (?:sole )?owner|holds?)\b(?! (?:harmless|no ))`,
          `\\b${DATA}\\b`,
        ),
        then(
          80,
          `\\b${DATA}\\b`,
          String.raw`\b(?:owned by|belongs? to|property of|remains? with|vests? in|(?:will |shall )?accrues? to) (?:the )?${CUSTOMER}`,
        ),
        then(
          60,
          String.raw`\b(?:(?:claims?|obtains?|acquires?|asserts?) no|do(?:es)? not (?:claim|obtain|acquire|assert) any|disclaims? any) (?:ownership|rights?|right, title)\b`,
          String.raw`\b(?:content|data(?: sets?)?|inputs?|materials?|submissions?)\b`,
        ),
      ),
      zh: pattern(
        thenZh(40, DATA_ZH, String.raw`(?:归|属于|归属于?|由)于?${CUSTOMER_ZH}`),
        thenZh(
          24,
          String.raw`${CUSTOMER_ZH}[^。;]{0,6}(?:保留|拥有|享有|完全拥有)`,
          '(?:数据|输入|内容|信息|资料)',
        ),
        thenZh(24, String.raw`${CUSTOMER_ZH}对`, '(?:数据|输入|内容)', '享有[^。;]{0,10}权'),
        thenZh(24, '不[^。;]{0,16}主张', '(?:您|你|用户|客户|甲方)', '(?:数据|内容|信息)', '权'),
        String.raw`均?(?:为|是)${CUSTOMER_ZH}(?:的数据|所有)`,
        thenZh(30, '不会?因[^。;]{0,12}(?:上传|发布|提供)', '(?:转移|改变)'),
        '(?:数据|信息|输入)[^。;]{0,30}归原作者',
      ),
      unless: { en: /\b(?:license|right) to (?:use|host)[^.;]{0,40}\bowned by third/ },
      flag: {
        en: [
          'Client owns all Client Data.',
          'As between the parties, Customer retains all right, title and interest in its Inputs.',
          'The Supplier does not claim any ownership of the Client Content.',
        ],
        zh: [
          '您对所上传的内容享有完整的权利。',
          '平台不主张您的数据的任何权利。',
          '客户数据的所有权归客户所有。',
          '您保留对输入内容的全部权利。',
        ],
      },
      ignore: {
        en: ['Customer owns the building.', 'You retain responsibility for backups of the keys.'],
        zh: ['乙方拥有办公场所。', '甲方保留签字页原件。'],
      },
    },
    {
      id: '1.vendorOwns',
      topics: [1, 5],
      needs: [['own'], ['data', 'customerData']],
      en: pattern(
        then(
          30,
          String.raw`\b(?:vendor|provider|supplier|company|we)\b`,
          String.raw`\b(?:owns?|shall own|will own|retains? (?:all )?ownership)\b`,
          String.raw`\b(?:customer|client|your) (?:data|content|materials|inputs?)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          20,
          '(?:数据|信息|内容)[^。;]{0,12}(?:所有权|权利|权益)',
          String.raw`(?:归|属于|由)(?:供应商|乙方|本公司|平台|我们|公司)`,
        ),
        thenZh(30, '(?:公司|我们|平台|乙方)[^。;]{0,8}对', '数据', '享有[^。;]{0,20}(?:全部权利|所有权)'),
      ),
      flag: {
        en: ['Vendor owns all Customer Data submitted to the Service.'],
        zh: ['用户数据的所有权归平台所有。'],
      },
      ignore: {
        en: ['Vendor owns the Service; Customer owns Customer Data.'],
        zh: ['用户数据的所有权归用户所有。'],
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
        en: /\bfeedback\b|\bgrants? (?:to )?(?:the )?(?:customer|client|you|licensee)\b/,
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
        thenZh(30, '(?:仅|只)(?:可|能|限|为|用于|在)', '(?:提供|履行)[^。;]{0,10}(?:服务|合同|协议)'),
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
      needs: [['delete'], ['time']],
      en: pattern(
        then(150, String.raw`\b${DELETE}`, String.raw`\bdays?\b`),
        then(150, String.raw`\bdays?\b`, String.raw`\b${DELETE}`),
        then(60, String.raw`\bretain(?:ed|s)? `, String.raw`\bdays?\b`),
      ),
      zh: pattern(
        thenZh(40, '(?:删除|销毁|清除|返还)', '(?:日|天|个月)'),
        thenZh(50, '(?:日|天|个月)(?:内|后)', '(?:删除|销毁|清除)'),
      ),
      unless: {
        en: /\bnot (?:be )?(?:obligated|required) to|\bnotice\b[^.;]{0,30}\bterminat/,
        zh: /未[^。;]{0,6}续费|欠费/,
      },
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: [
          'Vendor shall delete all Customer Data within thirty (30) days.',
          'Within 60 days after termination, Supplier will destroy the Client Data.',
        ],
        zh: ['合同终止后三十（30）日内，乙方应删除全部客户数据。', '客户数据应在60日内销毁。'],
      },
      ignore: {
        en: ['The cables are removed within 30 days.', 'Vendor will delete all Customer Data.'],
        zh: ['乙方应在30日内付款。', '乙方应删除全部数据。'],
      },
    },
    {
      id: '1.deletionDuty',
      topics: [1, 3, 7, 8],
      needs: [['delete']],
      en: pattern(
        then(
          90,
          String.raw`\b(?:shall|will|must|agrees? to|to)\b`,
          String.raw`\b(?:return[^.;]{0,40}(?:or|and)[^.;]{0,20})?${DELETE}`,
        ),
        then(
          60,
          String.raw`\b(?:data|content|information|copies)\b`,
          String.raw`\b(?:is|are|be)\b`,
          String.raw`\b(?:deleted|destroyed|erased|purged)\b`,
        ),
      ),
      zh: pattern(
        thenZh(60, '(?:(?<![相对供响适])应|将|须|必须|负责|双方|可以?要求|通过)', '(?:删除|销毁|清除)'),
        thenZh(30, '(?:返还|归还|交还)', '(?:或|并|及|、)', '(?:删除|销毁)'),
        thenZh(24, '(?:删除|销毁)', '(?:所有|全部)', '(?:数据|信息|资料|副本)'),
      ),
      unless: {
        en: /\b(?:not|no)\b[^.;]{0,25}\b(?:obligat|required|respons)\w*|\bmay (?:not )?(?:delete|destroy|erase|remove)|\b(?:customer|you) (?:shall|will|must|agrees? to) (?:not )?(?:promptly )?(?:delete|destroy|purge)|\b(?:customers?|you|users?|licensees?) (?:elects?|chooses?|wish\w*|wants?|may|can)\b|\bcease[^.;]{0,12} use|\bcorrupt|\bwarrant|\baltered\b/,
        zh: /(?:无|没有)[^。;]{0,10}义务|(?:您|你|用户|被许可方)[^。;]{0,4}(?:必须|应|须)[^。;]{0,8}删除|(?:您|你|用户)[^。;]{0,6}(?:可|可以|可自行)[^。;]{0,8}删除|有权[^。;]{0,12}删除|不得[^。;]{0,10}删除|责任[^。;]{0,20}(?:丢失|删除)/,
      },
      flag: {
        en: ['Upon request Vendor will delete the Customer Data.', 'All copies shall be destroyed.'],
        zh: ['乙方应销毁全部资料。', '接收方应返还或销毁保密信息。'],
      },
      ignore: {
        en: [
          'Customer shall cease all use of the Software and destroy its copies.',
          'The data is stored in Dublin.',
          'Customer may not delete the log in entries of others.',
        ],
        zh: ['协议终止后，您必须删除软件。', '数据存储于北京。', '您可以查看数据。'],
      },
    },
    {
      id: '1.deletionDenied',
      topics: [1, 7],
      needs: [
        ['delete', 'hold'],
        ['not', 'data', 'customerData', 'keep'],
      ],
      en: pattern(
        then(24, String.raw`\b(?:no|not)\b`, String.raw`\b(?:obligat|required)\w*`, String.raw`\b${DELETE}`),
        then(60, String.raw`\bmay retain\b`, String.raw`\b(?:indefinitely|perpetual)`),
        then(70, String.raw`\bmay not be (?:completely |fully |entirely )?(?:removed|deleted)`),
        then(
          30,
          String.raw`\b(?:we|company|provider|vendor|supplier)? ?may`,
          String.raw`\b(?:delete|purge|destroy)\b`,
          String.raw`\b(?:data|content|account)\b`,
        ),
      ),
      zh: pattern(
        thenZh(16, '(?:无|没有)', '义务', '(?:删除|销毁|清除)'),
        thenZh(20, '继续(?:保存|保留|存储)', '(?:信息|数据|内容)'),
      ),
      flag: { en: ['Vendor is not obligated to delete Customer Data.'], zh: ['平台没有义务删除用户数据。'] },
      ignore: { en: ['Vendor will delete the Customer Data.'], zh: ['乙方应删除用户数据。'] },
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
      figure: ['1.deletionDays'],
      unit: 'days',
      position: 'deletionDays',
      wanted: 'atMost',
      vague: ['1.deletionDuty'],
      adverse: ['1.deletionDenied'],
    },
  ],
};
