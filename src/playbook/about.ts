/** What the playbook says of itself, as published. */
import type { Bilingual } from './types';

const both = (en: string, zh: string): Bilingual => ({ en, zh });

export const about = {
  series: both('Contract Negotiation · AI Procurement Practice', '合同谈判 · AI采购实务'),
  title: both('AI Vendor Contract Negotiation Playbook', 'AI供应商合同谈判Playbook'),
  subtitle: both(
    '8 Key Clauses · Risk Assessment · Sample Contract Language',
    '8大核心条款 · 风险等级评估 · 英文示范条款',
  ),
  readingTime: both('In-Depth Guide · ~12 min read', '深度指南 · 约12分钟阅读'),
  summary: both(
    'Before signing with an AI vendor, legal teams must carefully review 8 critical clauses: data rights and ownership, model training restrictions, confidentiality and security standards, SLA commitments, IP ownership, indemnification and liability caps, termination and data migration rights, and compliance audit rights. Each clause includes a risk rating and ready-to-reference sample contract language.',
    '企业与AI供应商签约前,法务团队必须逐条审查以下8个核心条款:数据权利与所有权、模型训练限制、保密安全标准、SLA服务水平、知识产权归属、赔偿责任限制、终止与数据迁移、合规审计权。每个条款附风险等级评估与可直接引用的英文示范条款(Sample Clause)。',
  ),
  introduction: both(
    'Before signing with an AI vendor, your legal team must review each of the following 8 clauses. Each includes a risk rating and ready-to-reference sample contract language.',
    '企业与AI供应商签约前,法务团队必须逐条审查以下8个核心条款。每个条款附风险等级评估与可直接引用的英文示范条款(Sample Clause)。',
  ),
  appendix: both('Appendix', '附录'),
  glossary: both('Key Glossary', '关键术语表'),
  matrix: both('Negotiation Priority Matrix', '谈判优先级矩阵'),
  author: 'Evonne Xu',
  published: 'April 2026',
  practice: both('Silicon Valley Tech Attorney · Evonne Xu Legal', '硅谷科技律师 · Evonne Xu Legal'),
  biography: both(
    'Focused on legal matters for Silicon Valley tech companies, including AI contract negotiation, data compliance, corporate structuring, and cross-border operations. Serving tech businesses across the U.S. and China.',
    '专注于硅谷科技公司法律事务,涵盖AI合同谈判、数据合规、公司架构与跨境业务。为中美两地科技企业提供实战法律服务。',
  ),
} as const;
