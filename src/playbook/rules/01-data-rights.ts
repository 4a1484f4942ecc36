import type { TopicRules } from './types';

const CUSTOMER_DATA =
  /customer (?:data|content|materials)|(?:your|client|subscriber) (?:data|content|inputs?)/.source;
const DATA_ZH = /(?:客户|用户|甲方|乙方|您的?|业务|委托|原始|个人)(?:的)?(?:数据|信息|内容|资料)/.source;

export const dataRights: TopicRules = {
  passages: {
    topic: 1,
    patterns: {
      en: [
        new RegExp(`(?:own|owns|owned|ownership|retain|retains|title)\\b[^.;]{0,80}\\b(?:${CUSTOMER_DATA})`),
        new RegExp(
          `(?:${CUSTOMER_DATA})[^.;]{0,80}\\b(?:is owned|are owned|belongs?|remains? the property|sole property|owned by)`,
        ),
        new RegExp(
          `(?:licen[cs]e|right) to (?:host|use|access|copy|process|store|display|reproduce)[^.;]{0,80}\\b(?:${CUSTOMER_DATA})`,
        ),
        new RegExp(
          `(?:delete|destroy|return|erase|purge)s?d?\\b[^.;]{0,80}\\b(?:${CUSTOMER_DATA}|personal data|all data)`,
        ),
        new RegExp(
          `(?:${CUSTOMER_DATA}|personal data)[^.;]{0,80}\\b(?:deleted|destroyed|returned|erased|purged)`,
        ),
        new RegExp(`not (?:sell|share|disclose)[^.;]{0,50}(?:${CUSTOMER_DATA})`),
        /\bown(?:s|ership of)?\b[^.;]{0,30}\byour (?:content|input|inputs|output|outputs)/,
        new RegExp(
          `(?:may|will|can|shall) (?:only )?(?:use|access|process|retain)\\b[^.;]{0,40}\\b(?:${CUSTOMER_DATA})`,
        ),
      ],
      zh: [
        new RegExp(`${DATA_ZH}[^。；]{0,30}(?:归|属于|归属|所有权|所有|权益|权利)`),
        new RegExp(`(?:所有权|拥有|享有|保留)[^。；]{0,30}${DATA_ZH}`),
        new RegExp(`(?:删除|销毁|返还|清除)[^。；]{0,30}(?:数据|信息|资料)`),
        new RegExp(`(?:数据|信息|资料)[^。；]{0,30}(?:删除|销毁|返还|清除)`),
        new RegExp(`(?:授予|授权|许可)[^。；]{0,50}(?:使用|处理|复制)[^。；]{0,30}(?:数据|内容|信息)`),
        new RegExp(`(?:不得|不会)[^。；]{0,40}(?:出售|使用|披露|提供)[^。；]{0,20}${DATA_ZH}`),
      ],
    },
    heading: {
      en: [
        /\b(?:customer|your|client) (?:data|content)\b|\bdata (?:ownership|rights|retention|deletion)\b|ownership of (?:data|content)/,
      ],
      zh: [/数据(?:的)?(?:权利|权属|所有权|归属|权益|删除|返还|保留)|(?:客户|用户)(?:数据|内容)$/],
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
  },
  checks: [
    {
      kind: 'point',
      id: '1.ownership',
      topic: 1,
      promiseOutweighs: true,
      met: {
        en: [
          new RegExp(
            `(?:customer|client|subscriber|you)\\b[^.;]{0,40}\\b(?:own|owns|retain|retains)\\b[^.;]{0,80}(?:${CUSTOMER_DATA}|input)`,
          ),
          new RegExp(
            `(?:${CUSTOMER_DATA})[^.;]{0,60}(?:owned by|belongs? to|property of|remains? with) (?:the )?(?:customer|client|you)`,
          ),
        ],
        zh: [
          /(?:数据|内容|信息|资料)[^。；]{0,40}归(?:属于)?(?:客户|甲方|用户|您)(?:方)?(?:单独|独家)?(?:所有|享有)?/,
          /(?:客户|甲方|用户|您)[^。；]{0,10}(?:保留|拥有|享有)[^。；]{0,30}(?:数据|输入|上传)/,
          /(?:您的数据|您完全拥有)/,
        ],
      },
      adverse: {
        en: [
          new RegExp(
            `(?:vendor|provider|supplier|company|we)\\b[^.;]{0,30}\\b(?:owns?|shall own)\\b[^.;]{0,50}(?:${CUSTOMER_DATA})`,
          ),
          new RegExp(`perpetual[^.;]{0,80}(?:licen[cs]e|right)[^.;]{0,80}(?:${CUSTOMER_DATA})`),
          new RegExp(`grants?[^.;]{0,80}(?:perpetual|irrevocable)[^.;]{0,100}(?:${CUSTOMER_DATA})`),
        ],
        zh: [
          /(?:数据|内容|信息)[^。；]{0,30}(?:归|属于)(?:供应商|乙方|本公司|平台|我们)(?:所有)?/,
          /(?:永久|不可撤销)[^。；]{0,40}(?:许可|使用权|授权)/,
        ],
      },
    },
    {
      kind: 'figure',
      id: '1.deletion',
      topic: 1,
      near: {
        en: [
          /(?:delet|destroy|eras|purg)\w*[^.]{0,140}(?:data|content|copies)|(?:data|content|copies)[^.]{0,140}(?:delet|destroy|eras|purg)/,
        ],
        zh: [/(?:删除|销毁|清除)/],
      },
      unit: 'days',
      position: 'deletionDays',
      wanted: 'atMost',
      vague: {
        en: [/(?:shall|will|must|agrees? to) (?:promptly |securely |permanently )?(?:delete|destroy|erase)/],
        zh: [/(?:应|将|须)[^。；]{0,20}(?:删除|销毁)/],
      },
      adverse: {
        en: [
          /(?:no|not)\b[^.;]{0,20}(?:obligat|required)\w*[^.;]{0,30}(?:delete|destroy)|may retain[^.;]{0,60}(?:indefinitely|perpetually)/,
        ],
        zh: [/(?:无|没有)义务[^。；]{0,10}(?:删除|销毁|返还)/],
      },
    },
  ],
};
