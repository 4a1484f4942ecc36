import type { Language } from '../playbook/types';
import { en } from './en';
import type { Messages } from './messages';
import { zh } from './zh';

export const messages: Readonly<Record<Language, Messages>> = { en, zh };
export type { Messages };
