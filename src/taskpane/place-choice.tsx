import { Link, Radio, RadioGroup, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ClausePlace } from '../i18n/choices';
import type { Messages } from '../i18n';
import type { Passage, Placement, TopicReview } from '../review/types';
import type { Contract, InsertPlace, Target } from '../word/api';
import { headOf, tailOf } from './ends-of-text';
import { usePane } from './pane-context';
import { targetOf } from './use-actions';

/** Enough of a paragraph to know it by. UTF-16 units. */
const SHOWN = 50;

const beginning = (text: string): string => (text.length > SHOWN ? `${headOf(text, SHOWN)}…` : text);
const end = (text: string): string => (text.length > SHOWN ? `…${tailOf(text, SHOWN)}` : text);

export interface Place {
  readonly kind: ClausePlace;
  /** The paragraph it goes after; undefined at the cursor. */
  readonly after: number | undefined;
}

/** What was chosen last, or the nearest that this contract allows. */
export function placeFor(
  wanted: ClausePlace,
  passage: Passage | undefined,
  placement: Placement | null,
): Place {
  if (wanted === 'after' && passage) return { kind: 'after', after: passage.paragraph };
  if (wanted !== 'cursor' && placement) return { kind: 'best', after: placement.after };
  return { kind: 'cursor', after: undefined };
}

export const insertPlace = (contract: Contract, { after }: Place): InsertPlace =>
  after === undefined ? { kind: 'cursor' } : { kind: 'after', target: wholeOf(contract, after) };

const wholeOf = (contract: Contract, paragraph: number): Target =>
  targetOf(contract, { paragraph, start: 0, end: contract.paragraphs[paragraph]!.text.length });

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3 },
  detail: {
    marginLeft: '28px',
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  radio: {
    '& label': { paddingTop: '3px', paddingBottom: '3px' },
    '& .fui-Radio__indicator': { marginTop: '3px', marginBottom: '3px' },
  },
});

interface Props {
  readonly topic: TopicReview;
  readonly place: Place;
  readonly passage: Passage | undefined;
  readonly onPassage: (paragraph: number) => void;
}

/** Where the clause goes; the neighbourhood is shown before anything is written. */
export function PlaceChoice({ topic, place, passage, onPassage }: Props) {
  const styles = useStyles();
  const { messages, prefer, reviewed, actions } = usePane();
  const said = messages.insertion;
  const { contract, review } = reviewed;
  const placement = review.context.placements[topic.topic];
  const words = (paragraph: number): string => contract.paragraphs[paragraph]!.text.trim();
  return (
    <div>
      <Text size={200} className={styles.label} id={`place-${topic.topic}`}>
        {said.place}
      </Text>
      <RadioGroup
        aria-labelledby={`place-${topic.topic}`}
        value={place.kind}
        onChange={(_, { value }) => prefer({ place: value as ClausePlace })}
      >
        <Radio className={styles.radio} value="cursor" label={<Text size={200}>{said.atCursor}</Text>} />
        {passage && (
          <Radio className={styles.radio} value="after" label={<Text size={200}>{said.afterPassage}</Text>} />
        )}
        {passage && place.kind === 'after' && (
          <div className={styles.detail}>
            {topic.passages.length > 1 ? (
              <Select
                size="small"
                aria-label={said.whichPassage}
                value={String(passage.paragraph)}
                onChange={(_, { value }) => onPassage(Number(value))}
              >
                {topic.passages.map((one) => (
                  <option key={one.paragraph} value={String(one.paragraph)}>
                    {[one.section?.number, beginning(words(one.paragraph))].filter(Boolean).join(' ')}
                  </option>
                ))}
              </Select>
            ) : (
              said.after(end(words(passage.paragraph)))
            )}
          </div>
        )}
        <Radio
          className={styles.radio}
          value="best"
          disabled={!placement}
          label={<Text size={200}>{placement ? said.whereBest : `${said.whereBest} – ${said.noPlace}`}</Text>}
        />
        {placement && place.kind === 'best' && (
          <div className={styles.detail} data-testid="placement">
            {bestText(placement, messages)}
            {', '}
            <Link onClick={() => void actions.jump(wholeOf(contract, placement.after))}>
              {said.after(end(words(placement.after)))}
            </Link>
          </div>
        )}
      </RadioGroup>
    </div>
  );
}

function bestText({ reason, heading }: Placement, { insertion, section }: Messages): string {
  return insertion.best[reason](section(heading?.number, heading?.text));
}
