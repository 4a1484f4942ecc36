import { CUSTOMER_DATA, pattern } from './parts';
import type { FixRule, SentenceRule } from './types';

const MAY = String.raw`(?:may|can|(?:is|are|shall be|will be) (?:entitled|permitted|allowed) to|(?:has|have|shall have|will have|reserves?) the right to)(?: also| freely)?`;
const WILL = String.raw`(?:will|shall)(?! not)`;
const USE = String.raw`(?:use|store and use|use and store|collect and use|retain and use)`;
const HANDLE = String.raw`(?:analy[sz]e|process|access|store)`;
const LEARN = String.raw`(?:(?:re-?)?train|fine-?tun|improv|enhanc|develop|optimi[sz]|refin)\w*`;
const LEARNT = String.raw`(?:models?|algorithms?|services?|products?|technolog\w+|offerings?|machine learning|ai\b|artificial intelligence)`;
/** Purposes the customer wants served: then the whole permission must not be turned. */
const SERVING = String.raw`\b(?:provid|perform|deliver|operat|support|secur|host|maintain|troubleshoot|respond)(?:e|es|ing|t?ing)?\b`;
/** Other data, consents, exceptions, other people's models: not to be turned by a word. */
const OTHERWISE = String.raw`\b(?:aggregat|anonymi[sz]|de-?identif|usage|statistic|feedback|telemetry|system data|technical data|metadata)\w*|\b(?:not|never|unless|except|only|solely|consent|opt\w*|instruct\w*|compet\w+|including to|grants?|licen[cs]e)\b|\b(?:customers?|clients?|users?|you|licensees?) (?:may|can|has|have|is|are)\b`;
const OPTING = /\bopt(?:s|ed|ing)?[- ]?out\b/;

const USED_ZH = '(?:使用|利用|收集|分析|将|把|对)';
const LEARN_ZH = '(?:训练|微调|优化|改进|提升|改善|完善|研发|开发)';

const SERVICES =
  '(?:its |our |their )?(?:services?|products?|offerings?|technolog(?:y|ies)|algorithms?|models?)';
/** No model is spoken of (a look ahead over the whole sentence). */
const NO_MODEL = String.raw`^(?![^]*\b(?:train|re-?train|fine-?tun|models?\b))`;
interface Turned {
  readonly find: string;
  readonly not: string;
}
/** “shall not use”; another verb stands beside it (“shall not use or analyze”), for use is what is forbidden. */
const turned = (subject: string, not: string): Turned[] =>
  [
    [USE, not],
    [HANDLE, `${not} use or`],
  ].map(([verb, put]) => ({
    find: `${subject} (?<modal>${MAY}|${WILL}) ${verb}\\b[^.;]{0,80}?\\b${CUSTOMER_DATA}\\b[^.;]{0,60}? (?:to|for)\\b[^.;]{0,40}?\\b${LEARN}\\b[^.;]{0,80}?\\b${LEARNT}`,
    not: put!,
  }));
const PASSIVE: Turned = {
  find: `\\b${CUSTOMER_DATA} (?<modal>may|can|will|shall)(?! not)(?: also)? be (?:used|analy[sz]ed|processed)\\b[^.;]{0,40}? (?:to|for)\\b[^.;]{0,40}?\\b${LEARN}\\b[^.;]{0,80}?\\b${LEARNT}`,
  not: 'shall not',
};
const TURNED_ZH = `(?:我们|平台|本公司|公司|乙方|供应商|服务商)(?:及其关联方)?(?<modal>可能会|可能|可以|有权|会|可)(?=${USED_ZH})[^。;]{0,50}(?:数据|内容|信息|输入)[^。;]{0,30}${LEARN_ZH}[^。;]{0,20}?(?:模型|算法|产品|服务|体验)`;
const OTHERWISE_ZH =
  '匿名|去标识|脱敏|统计|反馈|不得|不会|除非|同意|授权|退出|关闭|竞争|提供(?!的)|履行|保障|(?:您|你|用户|客户|甲方)(?:可|有权)';
const OPTING_ZH = /退出|关闭(?:此|该)/;

/** A permission to learn from the customer's data, and from it alone, becomes its prohibition. */
const permission = (checks: SentenceRule['checks'], examples: SentenceRule['examples']): SentenceRule => ({
  kind: 'negated',
  checks,
  rewrites: {
    en: [
      ...turned(String.raw`\bwe`, 'will not'),
      ...turned(String.raw`(?<!\bwe)`, 'shall not'),
      PASSIVE,
    ].flatMap(({ find, not }) => [
      {
        find: pattern(find),
        unless: new RegExp(`${OTHERWISE}|${SERVING}|${NO_MODEL}`),
        unlessBeside: OPTING,
        put: { modal: not },
      },
      {
        // Of services alone: the playbook's word of models is added.
        find: pattern(`${find}(?: and ${SERVICES}| or ${SERVICES})?(?<at>)(?=[.,;]|$)`),
        unless: new RegExp(`${OTHERWISE}|${SERVING}`),
        unlessBeside: OPTING,
        put: { modal: not, at: ' or any AI model' },
      },
    ]),
    zh: [
      {
        find: pattern(TURNED_ZH),
        unless: new RegExp(`${OTHERWISE_ZH}|^(?![^]*(?:训练|微调|模型|算法))`),
        unlessBeside: OPTING_ZH,
        put: { modal: '不得' },
      },
      {
        find: pattern(`${TURNED_ZH}(?:(?:和|及|与|、|或)(?:产品|服务|体验|质量))?(?<at>)`),
        unless: new RegExp(OTHERWISE_ZH),
        unlessBeside: OPTING_ZH,
        put: { modal: '不得', at: '或任何AI模型' },
      },
    ],
  },
  examples,
});

export const modelTraining: readonly FixRule[] = [
  {
    // “may use … unless you opt out”
    kind: 'negated',
    checks: ['2.training'],
    rewrites: {
      en: [
        {
          find: pattern(
            `\\bwe (?<modal>${MAY}|${WILL}) ${USE}\\b[^.;]{0,80}?\\b${CUSTOMER_DATA}\\b[^.;]{0,60}? (?:to|for) [^.;]{0,40}?${LEARN}[^.;]{0,120}?(?<out>unless you (?:opt|have opted|choose to opt)[- ]?out[^.;]*)\\.?$`,
          ),
          unless: /\b(?:aggregat|anonymi[sz]|de-?identif|feedback)\w*|\bto (?:provide|operate|maintain)/,
          put: { modal: 'will not', out: 'without your prior written consent' },
        },
        {
          find: pattern(
            `\\b(?<modal>${MAY}|${WILL}) ${USE}\\b[^.;]{0,80}?\\b${CUSTOMER_DATA}\\b[^.;]{0,60}? (?:to|for) [^.;]{0,40}?${LEARN}[^.;]{0,120}?(?<out>unless (?:the )?(?<party>customer|client|subscriber) (?:opts|has opted)[- ]?out[^.;]*)\\.?$`,
          ),
          unless: /\b(?:aggregat|anonymi[sz]|de-?identif|feedback)\w*|\bto (?:provide|operate|maintain)/,
          put: { modal: 'shall not', out: "without {party}'s prior written consent" },
        },
      ],
      zh: [
        {
          find: pattern(
            `(?:我们|平台|本公司|乙方|供应商)(?<modal>可能会|可能|可以|有权|会|可)(?=${USED_ZH})[^。;]{0,50}(?:数据|内容|信息|输入)[^。;]{0,30}(?:训练|优化|改进)[^。;]{0,30}?(?<out>,?除非(?<party>您|你|用户|客户|甲方)[^。;]{0,12}(?:退出|关闭|拒绝)[^。;]{0,12})[。;]$`,
          ),
          unless: /匿名|去标识|反馈/,
          put: { modal: '不得', out: '，但事先取得{party}书面同意的除外' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'We may use your content to train our models unless you opt out in the settings.',
          after: 'We will not use your content to train our models without your prior written consent.',
        },
        {
          before:
            'Vendor may use Customer Data to train and improve its models unless Customer has opted out.',
          after:
            "Vendor shall not use Customer Data to train and improve its models without Customer's prior written consent.",
        },
      ],
      zh: [
        {
          before: '我们可能会将您的输入内容用于模型训练，除非您在设置中关闭。',
          after: '我们不得将您的输入内容用于模型训练，但事先取得您书面同意的除外。',
        },
      ],
    },
  },
  permission(['2.improvement'], {
    en: [
      {
        before: 'Vendor may use Customer Data to improve its services.',
        after: 'Vendor shall not use Customer Data to improve its services or any AI model.',
      },
      {
        before: 'We may use your content to train our models and improve our products.',
        after: 'We will not use your content to train our models and improve our products.',
      },
      {
        before: 'Supplier has the right to use the Client Data for training and improving its AI models.',
        after: 'Supplier shall not use the Client Data for training and improving its AI models.',
      },
      {
        before: 'Customer Data may be used to develop and train the machine learning models of Provider.',
        after:
          'Customer Data shall not be used to develop and train the machine learning models of Provider.',
      },
    ],
    zh: [
      {
        before: '乙方有权使用客户数据训练和优化其模型。',
        after: '乙方不得使用客户数据训练和优化其模型。',
      },
      {
        before: '我们可能会将您的输入内容用于训练模型、改进服务。',
        after: '我们不得将您的输入内容用于训练模型、改进服务。',
      },
      {
        before: '我们可以利用您的数据改进产品和服务。',
        after: '我们不得利用您的数据改进产品和服务或任何AI模型。',
      },
    ],
  }),
  // Said in several places: the point of training names them all.
  permission(['2.training'], {
    en: [
      {
        above: ['Vendor is entitled to use Customer Content for training its models.'],
        before: 'Vendor may use Customer Data to train its models.',
        after: 'Vendor shall not use Customer Data to train its models.',
      },
    ],
    zh: [
      {
        above: ['我们有权使用您的上传内容训练模型。'],
        before: '我们可能会将您的输入内容用于训练模型。',
        after: '我们不得将您的输入内容用于训练模型。',
      },
    ],
  }),
  {
    // Several purposes: the one is struck, and forbidden in a sentence of its own.
    kind: 'replaced',
    checks: ['2.improvement'],
    rewrites: {
      en: [
        ...[
          ['(?<vendor>we)', 'will not'],
          [String.raw`(?<vendor>vendor|provider|supplier|company|contractor)`, 'shall not'],
        ].map(([vendor, not]) => ({
          find: pattern(
            `\\b${vendor} (?:may|can|will|shall)(?! not)(?: only)? ${USE} (?:the )?(?<data>${CUSTOMER_DATA}) (?:to|for the purposes? of) (?:provide|providing|perform|performing|deliver|delivering|operate|operating)(?: the [^.;,]{0,30}?| [^.;,]{0,30}?)?(?<cut>,? and (?:to )?(?:improve|improving|enhance|enhancing|develop|developing|train|training)(?: and (?:improve|improving|enhance|enhancing|develop|developing))?(?:(?<=services[^.]{0,40}) [^.;,]{3,60})?)(?: (?:the|its|our) (?:services?|platform|products?))?\\.(?<end>)$`,
          ),
          unless: new RegExp(String.raw`\b(?:aggregat|anonymi[sz]|de-?identif|feedback)\w*`),
          unlessBeside: OPTING,
          put: {
            cut: '',
            end: ` {Vendor} ${not} use {data} to train, fine-tune, or otherwise improve any AI model.`,
          },
        })),
      ],
      zh: [
        {
          find: /(?<vendor>乙方|供应商|我们|平台|公司)(?:可以?|可能会?|有权|将)(?:使用|利用)(?<data>(?:您的|用户|客户|甲方的?)(?:数据|内容|信息|输入内容))(?:来|以|用于)?(?:向(?:您|用户|客户|甲方))?(?:提供|履行)(?:本)?(?:服务|合同)(?<cut>(?:和|及|并|以及|、)(?:用于)?(?:改进|优化|改善|提升|训练)(?:其|我们的)?(?:产品|服务|模型|算法)(?:(?:和|及|、)(?:产品|服务|模型|算法))?)。(?<end>)$/,
          unless: /匿名|去标识/,
          put: { cut: '', end: '{vendor}不得使用{data}训练、微调或以其他方式改进任何AI模型。' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Provider may use Customer Data to provide the Services and to improve its models.',
          after:
            'Provider may use Customer Data to provide the Services. Provider shall not use Customer Data to train, fine-tune, or otherwise improve any AI model.',
        },
        {
          before: 'We may use your content for the purpose of providing and improving the Services.',
          after:
            'We may use your content for the purpose of providing the Services. We will not use your content to train, fine-tune, or otherwise improve any AI model.',
        },
      ],
      zh: [
        {
          before: '乙方可以使用客户数据提供服务和优化模型。',
          after: '乙方可以使用客户数据提供服务。乙方不得使用客户数据训练、微调或以其他方式改进任何AI模型。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['2.thirdPartyModels'],
    rewrites: {
      en: [
        {
          find: /\bnot use\b[^.;]{0,80}\b(?:train|fine-?tune)\b[^.;]{0,40}?\b(?:its|our)(?<at>) (?:own )?(?:(?:ai|artificial intelligence|machine learning|foundation|generative|large language|language)(?: and |,? )?){0,4} ?(?:models?|algorithms?)/,
          put: { at: " or any third party's" },
        },
        {
          find: /\bnot use\b[^.;]{0,80}\b(?:train|fine-?tune)\b[^.;]{0,30}?\b(?:any |the )?(?:ai |artificial intelligence |machine learning )?(?:models?)(?<at>)(?=[.;]|$| without)/,
          unless: /\bthird|\bits\b|\bour\b/,
          put: { at: ', including any third-party model' },
        },
      ],
      zh: [
        {
          find: /(?:不得|不会)[^。;]{0,40}(?:训练|微调)(?:和优化|、优化)?(?:其|自身的?|我们的)(?<at>)(?:AI|人工智能|基础)?(?:模型|算法)/,
          put: { at: '或任何第三方的' },
        },
        {
          find: /(?:不得|不会)[^。;]{0,40}用于(?<at>)(?:AI|人工智能)?模型(?:的)?训练/,
          put: { at: '自身或任何第三方的' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Vendor shall not use Customer Data to train its AI models.',
          after: "Vendor shall not use Customer Data to train its or any third party's AI models.",
        },
      ],
      zh: [
        {
          before: '乙方不得使用客户数据训练其模型。',
          after: '乙方不得使用客户数据训练其或任何第三方的模型。',
        },
      ],
    },
  },
];
