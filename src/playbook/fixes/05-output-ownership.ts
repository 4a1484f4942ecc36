import type { FixRule } from './types';

const OUTPUT = String.raw`(?:outputs?|deliverables?|work product|generated content)`;
/** What the vendor had before stays its own: such a sentence cannot be turned by a name. */
const WITH_OTHERS =
  /\b(?:platform|software|services?|technology|technologies|models?|algorithms?|documentation|pre-existing|background|licen[cs]e[sd]?|tools?|know-how|assigns?)\b/;

export const outputOwnership: readonly FixRule[] = [
  {
    kind: 'replaced',
    checks: ['5.outputOwner'],
    rewrites: {
      en: [
        {
          find: new RegExp(
            `^(?:as between the parties, )?(?<owner>(?:the )?(?:vendor|provider|supplier|company|contractor|we)) (?:shall |will )?(?:solely |exclusively )?(?:owns?|retains?)\\b[^.;]{0,80}?\\b${OUTPUT}\\b[^.;]{0,60}\\.?$`,
          ),
          unless: WITH_OTHERS,
          unlessBeside: /\blicen[cs]e/,
          put: { owner: '{customer}' },
        },
        {
          find: new RegExp(
            `\\b${OUTPUT}\\b[^.;]{0,60}?\\b(?:owned (?:solely |exclusively )?by|belongs? to|(?:the )?(?:sole |exclusive |and )*property of|vests? in) (?<owner>(?:the )?(?:vendor|provider|supplier|contractor))\\.?$`,
          ),
          unless: WITH_OTHERS,
          unlessBeside: /\blicen[cs]e/,
          put: { owner: '{customer}' },
        },
      ],
      zh: [
        {
          find: /(?:输出(?:内容|结果)?|生成(?:的)?(?:内容|结果|物)|开发成果|工作成果|交付物|交付成果|软件著作权|开发的?软件)(?:的)?(?:全部|一切)?(?:知识产权|著作权|所有权|权利)?(?:均|应)?(?:归|由|属于|归属于)(?<owner>乙方|供应商|服务商|平台|我们|本公司)(?:所有|享有)?[。;,]/,
          unless: /背景|底层|既有|平台技术|许可/,
          put: { owner: '{customer}' },
        },
      ],
    },
    examples: {
      en: [
        {
          above: ['Client shall pay the fees within thirty days of the invoice.'],
          before: 'Provider shall own all Outputs generated.',
          after: 'Client shall own all Outputs generated.',
        },
        {
          above: [
            'Customer shall pay the fees within thirty days of the invoice.',
            '5. Ownership of Deliverables',
          ],
          before: 'All Deliverables shall be the sole and exclusive property of Supplier.',
          after: 'All Deliverables shall be the sole and exclusive property of Customer.',
        },
        {
          above: [
            '5. Ownership of Deliverables',
            'The Client shall pay the Supplier. The Client may terminate.',
          ],
          before: 'The Supplier owns all Deliverables.',
          after: 'The Client owns all Deliverables.',
        },
      ],
      zh: [
        {
          above: ['甲方应按月向乙方支付费用。'],
          before: '开发成果的知识产权归乙方所有。',
          after: '开发成果的知识产权归甲方所有。',
        },
      ],
    },
  },
];
