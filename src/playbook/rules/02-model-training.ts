import { IMPROVE, TRAIN, pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

export const modelTraining: TopicRules = {
  topic: 2,
  cues: {
    en:
      'train models,train any model,training data,model training,train machine learning,' +
      'improve models,fine tune models,improve our services,improve services,develop and improve,' +
      'improve and develop,enhance services,product improvement,used for training,use to train,' +
      'compete with,competing models,competing products,develop models,machine learning models,' +
      'service improvement,opt out of training,training purposes,improve algorithms,' +
      'develop new products,research and development,benchmark',
    zh:
      '模型训练,训练模型,用于训练,优化模型,改进模型,算法训练,机器学习,训练数据,模型优化,优化服务,改进服务,提升服务,改善服务,改进产品,优化产品,服务优化,' +
      '提升产品,完善服务,用于改进,竞争关系,开发竞争,蒸馏,模型迭代,帮助改进,开发训练',
  },
  flag: {
    en: [
      'Supplier must not train any model on Client Data.',
      'We may use your content to improve our models and services.',
    ],
    zh: ['乙方不得将客户数据用于模型训练。', '我们可能使用您的输入内容优化模型。'],
  },
  ignore: {
    en: [
      'Supplier will provide on-site training for ten employees.',
      'The model numbers are listed in Annex A.',
    ],
    zh: ['乙方应为甲方员工提供两天的操作培训。', '设备型号见附件一。'],
  },
  statements: [
    {
      id: '2.prohibited',
      topics: [1, 2, 3, 5],
      needs: [['train', 'improve'], ['not'], ['data', 'customerData', 'model', 'output']],
      en: pattern(
        then(150, String.raw`\b(?:not|never|neither|no)\b`, String.raw`\b${TRAIN}`),
        then(
          110,
          String.raw`\b(?:shall|will|may|must|does|do) not\b`,
          String.raw`\buse\b`,
          String.raw`\b(?:data|content|inputs?|outputs?)\b`,
          String.raw`\b${IMPROVE}`,
          String.raw`\bmodels?\b`,
        ),
      ),
      zh: pattern(
        thenZh(60, '(?:不得|不会|不将|禁止|不用于|不使用|未经[^。;]{0,24}同意)', '(?:训练|微调)'),
        thenZh(40, '(?:不得|不会|禁止)', '(?:数据|内容|信息)', '(?:优化|改进|改善)', '(?:模型|算法)'),
        '不会被用于训练',
        '不会用于模型训练',
      ),
      unless: {
        en: /\bcompet\w+|\b(?:customers?|you|users?|licensees?|clients?)(?: and its users)? (?:shall|will|may|must|agrees?|agree to|can|is|are)\b[^.;]{0,40}\b(?:not|never)\b|^[^.;]{0,20}\b(?:to )?(?:use|train)[^.;]{0,20}\b(?:outputs?|services?) to\b|\bnot limited to/,
        zh: /竞争|竞品|(?:您|你|用户|客户|甲方)[^。;]{0,8}(?:不得|不应|不可|不会)/,
      },
      flag: {
        en: ['Vendor shall not use Customer Data to train any AI model.'],
        zh: ['乙方不得将客户数据用于训练模型。'],
      },
      ignore: {
        en: [
          'Vendor may use Customer Data to train its models.',
          'Customer shall not use Output to train competing models.',
        ],
        zh: ['我们可能将您的数据用于模型训练。', '您不得利用输出训练与我们竞争的模型。'],
      },
    },
    {
      id: '2.consent',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve'],
        ['consent', 'not', 'data'],
      ],
      en: pattern(
        then(
          170,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:without|unless|except with|only with|subject to)\b`,
          String.raw`\b(?:consents?|opt(?:s|ed)?[- ]?in|permission|approval|express(?:ly)? (?:written )?(?:authoriz|instruct)\w*)`,
        ),
        then(
          170,
          String.raw`\b(?:without|unless|only with|only if)\b`,
          String.raw`\b(?:consents?|opt(?:s|ed)?[- ]?in|permission|agrees?|identifies)\b`,
          String.raw`\b${TRAIN}`,
        ),
      ),
      zh: pattern(
        thenZh(50, '(?:未经|除非|经|取得|征得)', '(?:同意|授权|许可)', '(?:训练|微调)'),
        thenZh(50, '(?:训练|微调)', '(?:除非|须经|需经|经)', '(?:同意|授权)'),
      ),
      unless: {
        en: /\bcompet\w+|\b(?:customers?|you|users?) (?:shall|will|may|must|agrees? to) not\b/,
        zh: /竞争|(?:您|用户|客户)不得/,
      },
      flag: {
        en: ['Vendor shall not train models on Customer Data without the prior written consent of Customer.'],
        zh: ['未经客户事先书面同意，乙方不得将数据用于训练。'],
      },
      ignore: {
        en: [
          'Vendor pays its staff with the consent of the union, never models.',
          'Vendor may train models.',
        ],
        zh: ['我们可能将数据用于训练。'],
      },
    },
    {
      id: '2.optOut',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve'],
        ['consent', 'not'],
      ],
      en: pattern(
        then(200, String.raw`\bopt(?:s|ed|ing)?[- ]?out\b`, String.raw`\b(?:${TRAIN}|use)`),
        then(
          200,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:opt(?:s|ed|ing)?[- ]?out|turn(?:ing)? off|disabl\w+|choosing "no")`,
        ),
        then(150, String.raw`\b(?:choosing "?no\b|disabl\w+|turn(?:ing)? off)`, String.raw`\b${TRAIN}`),
      ),
      zh: pattern(
        thenZh(60, '(?:关闭|退出|拒绝|选择不)', '(?:训练|优化|改进)'),
        thenZh(60, '(?:训练|优化模型|改进模型)', '(?:关闭|退出|拒绝)'),
      ),
      flag: {
        en: ['We train on your content unless you opt out of training in the settings.'],
        zh: ['您可以在设置中关闭将内容用于训练的选项。'],
      },
      ignore: { en: ['Vendor shall not train on Customer Data.'], zh: ['我们不会将您的数据用于训练。'] },
    },
    {
      id: '2.permitted',
      topics: [1, 2, 3, 5],
      needs: [
        ['train', 'improve'],
        ['use', 'data', 'customerData', 'license', 'model'],
      ],
      en: pattern(
        then(
          200,
          String.raw`\b(?:may|can|right to|licen[cs]e to|permit\w*|authori[sz]\w+|entitled to|grants?)\b(?! not)`,
          String.raw`\b(?:use|process|analy[sz]e|store)\b`,
          String.raw`\b(?:${TRAIN}|${IMPROVE})`,
          String.raw`\b(?:models?|algorithms?|services?|products?|technolog|machine learning|ai\b|offerings)`,
        ),
        then(
          160,
          String.raw`\b(?:may|can)\b(?! not)`,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:models?|data|content)\b`,
        ),
        then(
          80,
          String.raw`\b(?:data|content|inputs?|information|materials)\b`,
          String.raw`\b(?:may|can|will) be used\b`,
          String.raw`\b(?:${TRAIN}|${IMPROVE})`,
          String.raw`\b(?:models?|algorithms?|services?|products?|offerings)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          90,
          '(?:可能|可以|有权|同意|许可|授权|授予|利用|将)',
          '(?:使用|利用|数据|内容|信息|输入)',
          '(?:训练|微调|优化|改进|提升|改善|完善)',
          '(?:模型|产品|服务|算法|体验)',
        ),
        thenZh(50, '(?:可能|可以|有权|同意|授权)', '(?:训练|微调)'),
        thenZh(60, '改善[^。;]{0,30}(?:服务质量|服务)', '可能(?:使用|利用)'),
        thenZh(120, '授予(?:我们|公司|本公司|平台|乙方)', '(?:使用权|许可)', '(?:训练|优化|改进|提升|完善)'),
      ),
      unless: {
        en: /\b(?:shall|will|may|must|does|do|can) not\b[^.;]{0,80}\buse\b|\b(?:customers?|you|users?|licensees?) may (?:not )?use\b|\bcompet|\b(?:aggregat|anonymi[sz]|de-?identif|usage data|statistic|feedback|system data|technical data|telemetry)\w*/,
        zh: /(?:不得|不会|不将|禁止)[^。;]{0,40}(?:训练|优化|改进)|(?:您|用户|客户)(?:不得|可以|有权)|竞争|反馈/,
      },
      flag: {
        en: [
          'Vendor may use Customer Data to train and improve its models.',
          'Client Content may be used to develop or train machine learning models.',
        ],
        zh: [
          '您授予公司一项免费的使用权，包括将内容用于服务优化。',
          '我们可能使用您的内容进行模型训练和优化服务。',
        ],
      },
      ignore: {
        en: [
          'Vendor shall not use Customer Data to train models.',
          'Vendor may use Aggregated Data to improve the Services.',
        ],
        zh: ['我们不会将您的内容用于模型训练。', '乙方可以提升员工技能。'],
      },
    },
    {
      id: '2.improvement',
      topics: [1, 2],
      needs: [['improve'], ['use', 'data', 'customerData', 'license']],
      en: pattern(
        then(
          160,
          String.raw`\b(?:may|can|right to|licen[cs]e to|grants?)\b(?! not)`,
          String.raw`\b(?:data|content|inputs?|outputs?|materials|information)\b`,
          String.raw`\b${IMPROVE}`,
          String.raw`\b(?:services?|products?|offerings|models?)\b`,
        ),
      ),
      zh: pattern(
        thenZh(
          90,
          '(?:可能|可以|有权|同意|授予|利用)',
          '(?:优化|改进|提升|改善|完善)',
          '(?:服务|产品|模型|体验)',
        ),
      ),
      unless: {
        en: /\bcustomers? may|\byou may|\bfeedback\b/,
        zh: /反馈|(?:不得|不会)[^。;]{0,30}(?:改进|优化)/,
      },
      flag: {
        en: ['Vendor may use Customer Data to improve its services.'],
        zh: ['我们可以利用您的数据改进服务。'],
      },
      ignore: {
        en: ['Vendor may use Customer Data to provide the Services.'],
        zh: ['我们可以利用您的数据提供服务。'],
      },
    },
    {
      id: '2.thirdPartyModels',
      topics: [1, 2],
      needs: [['train'], ['thirdParty', 'model']],
      en: pattern(
        then(
          150,
          String.raw`\b${TRAIN}`,
          String.raw`\b(?:third[- ]part(?:y|ies)|its subprocessors?|any other party)`,
        ),
        then(
          120,
          String.raw`\b(?:third[- ]part(?:y|ies)|subprocessors?|any ai model)\b`,
          String.raw`\b${TRAIN}`,
        ),
        then(120, String.raw`\b${TRAIN}`, String.raw`\bany\b`, String.raw`\bmodels?\b`),
      ),
      zh: pattern(
        thenZh(40, '(?:训练|微调)', '(?:第三方|任何[^。;]{0,8}模型)'),
        thenZh(50, '(?:第三方|任何人工智能模型)', '(?:训练|微调)'),
      ),
      flag: {
        en: ['Vendor shall not train its own or third-party models on Customer Data.'],
        zh: ['乙方不得训练自有或第三方的模型。'],
      },
      ignore: { en: ['Third parties may visit the site.'], zh: ['第三方可以参观。'] },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '2.training',
      topic: 2,
      met: ['2.prohibited', '2.consent'],
      short: ['2.optOut'],
      adverse: ['2.permitted'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '2.improvement', topic: 2, met: ['2.prohibited'], adverse: ['2.improvement'] },
    { kind: 'point', id: '2.thirdPartyModels', topic: 2, met: ['2.thirdPartyModels'] },
  ],
};
