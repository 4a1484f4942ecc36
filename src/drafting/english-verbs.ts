/** Verbs of contracts, so that “Customer retains” can become “you retain”. */

/** Never a noun in the form with -s, or so rarely that no contract clause has it. */
const plain =
  'acknowledge,acquire,agree,allow,appoint,assign,assume,authorize,become,bear,breach,cease,choose,collect,comply,confirm,consent,deem,delete,deliver,deny,determine,disclose,discover,elect,engage,enjoy,ensure,exceed,fail,give,guarantee,indemnify,instruct,intend,keep,lack,maintain,make,notify,obtain,obligate,occur,operate,own,pay,perform,permit,possess,prefer,produce,provide,receive,refuse,remain,remedy,represent,require,reserve,retain,return,select,store,submit,suffer,suspend,take,terminate,transmit,undertake,violate,waive,wish';
/** Also nouns: “Customer requests” may be requests of the customer. */
const both =
  'access,claim,control,charge,grant,hold,license,need,order,process,purchase,record,report,request,transfer,use,warrant';

const bases = [...plain.split(','), ...both.split(',')];
const third = (base: string): string =>
  /(?:s|x|ch|sh|z)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const singular = new Map<string, string>([
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
  ['was', 'were'],
  ...bases.map((base) => [third(base), base] as const),
]);
const nouns = new Set(both.split(',').map(third));
const forms = new Set(
  bases.flatMap((base) => {
    const stem = base.replace(/e$/, '');
    return [base, third(base), `${stem}ed`, `${stem}ing`];
  }),
);

const MODAL = '(?:shall|will|may|must|can|cannot|should|would|could|might)\\b';
const ADVERBS =
  '(?:(?:also|always|hereby|never|not|only|otherwise|so|then|itself|(?!supply|apply|comply|rely|reply)[a-z]+ly) )*';
/** What stands behind a verb that could be a noun. */
const OBJECT = /^ (?:an?|the|any|all|no|its|this|these|that|such|each|to|it|them|only|[A-Z][a-z]*)\b/;
const MODALS = new RegExp(`^ ${ADVERBS}${MODAL}`);
const ASIDE = new RegExp(`^, [^,.;]{1,80}, ${ADVERBS}${MODAL}`);
const NEXT = new RegExp(`^ ${ADVERBS}([a-z]+)\\b`);

export type Following =
  | { readonly kind: 'modal' }
  /** `form` stands at `start`, from the beginning of what follows; `plain` is how you and we have it. */
  | { readonly kind: 'verb'; readonly start: number; readonly form: string; readonly plain: string }
  | { readonly kind: 'none' };

/** The verb of which the word before is the subject. */
export function verbIn(after: string): Following {
  if (MODALS.test(after) || ASIDE.test(after)) return { kind: 'modal' };
  const [whole, form] = NEXT.exec(after) ?? [];
  const base = form && singular.get(form);
  if (!base || (nouns.has(form) && !OBJECT.test(after.slice(whole!.length)))) return { kind: 'none' };
  return { kind: 'verb', start: whole!.length - form.length, form, plain: base };
}

export const isVerbForm = (word: string): boolean => forms.has(word);
