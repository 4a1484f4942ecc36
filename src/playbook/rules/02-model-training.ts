import type { TopicRules } from './types';

const DATA = /(?:data|content|inputs?|outputs?|prompts?|materials|information)/.source;
/** What is trained; services are improved, and people are trained in their use. */
const TRAINED = /(?:models?|algorithms?|machine learning|artificial intelligence|\bai\b)/.source;
const MODEL =
  /(?:models?|algorithms?|machine learning|artificial intelligence|\bai\b|services?|products?|technolog(?:y|ies))/
    .source;

export const modelTraining: TopicRules = {
  passages: {
    topic: 2,
    patterns: {
      en: [
        new RegExp(
          `\\b(?:train|trains|training|fine-?tune|fine-?tuning|retrain)\\b[^.;]{0,100}\\b${TRAINED}`,
        ),
        new RegExp(`\\b${DATA}\\b[^.;]{0,100}\\b(?:to|for|in) (?:the )?(?:train|training|fine-?tun)`),
        new RegExp(
          `\\buse\\b[^.;]{0,80}\\b${DATA}\\b[^.;]{0,100}\\b(?:develop|improve|improving|enhance)\\b[^.;]{0,60}\\b${MODEL}`,
        ),
        /\bopt(?:ing)?[- ]?out\b[^.;]{0,60}\btraining\b/,
        /\b(?:model|ai) training\b|\btraining data\b/,
        /\boutputs?\b[^.;]{0,60}\b(?:competing|competitive|compete)\b[^.;]{0,40}\bmodels?\b|\bdevelop(?:ing)? models? that compete/,
      ],
      zh: [
        /(?:训练|微调)[^。；]{0,30}(?:模型|算法|人工智能|AI|ai)/,
        /(?:模型|算法)(?:的)?(?:训练|微调|优化|改进|迭代)/,
        /(?:用于|用以|进行|开展)[^。；]{0,20}训练/,
        /(?:优化|改进|提升|完善)[^。；]{0,10}(?:模型|算法|产品(?:和|与|及)服务|服务质量)/,
        /机器学习/,
      ],
    },
    heading: {
      en: [
        /\b(?:model )?training\b.*\b(?:data|models?|restrictions?)\b|use of (?:customer )?data for training/,
      ],
      zh: [/模型训练/],
    },
    flag: {
      en: [
        'Supplier must not train any model on Client Data.',
        'We may use your content to improve our services.',
      ],
      zh: ['乙方不得将客户数据用于模型训练。', '我们可能使用您的输入内容优化模型。'],
    },
    ignore: {
      en: [
        'Supplier will provide on-site training for ten employees.',
        'The model numbers are listed in Annex A.',
        'The managers discuss training needs and the use of the Services.',
      ],
      zh: ['乙方应为甲方员工提供两天的操作培训。', '设备型号见附件一。'],
    },
  },
  checks: [
    {
      kind: 'point',
      id: '2.training',
      topic: 2,
      promiseOutweighs: true,
      met: {
        en: [
          /\b(?:shall|will|must|may|do|does|agrees?) not\b[^.;]{0,80}\b(?:train|training|fine-?tune|improve|develop)\b/,
          /\bnot (?:be )?used? [^.;]{0,80}\b(?:train|training|fine-?tune|improve)\b/,
          /\bno (?:customer|client) (?:data|content)[^.;]{0,60}\btrain/,
        ],
        zh: [/(?:不得|不会|不将|不可|禁止|未经[^。；]{0,20}同意)[^。；]{0,60}(?:训练|微调|改进|优化)/],
      },
      adverse: {
        en: [
          /\b(?:vendor|provider|supplier|company|we|licensor)\b[^.;]{0,30}\b(?:may|can|will|shall have the right to|is permitted to)\b(?! not)[^.;]{0,100}\b(?:train|training|fine-?tune|improve|develop)\b[^.;]{0,60}\b(?:models?|services?|products?|algorithms?)/,
          /\bright to use\b[^.;]{0,100}\b(?:to|for) (?:train|training|improv)/,
        ],
        zh: [
          /(?:可能?|可以|有权|同意|许可|授权)[^。；]{0,60}(?:用于|用以|进行)?[^。；不]{0,30}(?:训练|微调|优化|改进|提升)[^。；]{0,20}(?:模型|产品|服务|算法)/,
        ],
      },
    },
  ],
};
