import { buildDocx } from '../document/build';
import { bilingualContract } from './bilingual';
import { chineseContract } from './chinese';
import { englishContract } from './english';

export interface SampleContract {
  readonly name: 'english' | 'chinese' | 'bilingual';
  bytes(): Uint8Array;
}

export const sampleContracts: readonly SampleContract[] = [
  { name: 'english', bytes: () => buildDocx(englishContract) },
  { name: 'chinese', bytes: () => buildDocx(chineseContract, { numbering: 'zh' }) },
  { name: 'bilingual', bytes: () => buildDocx(bilingualContract) },
];
