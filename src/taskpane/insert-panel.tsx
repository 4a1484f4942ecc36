import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ClauseForm } from '../i18n/choices';
import { rung } from '../playbook/clauses';
import type { Clause, Language, Step } from '../playbook/types';
import type { TopicReview } from '../review/types';
import { LanguageChoice, StepChoice } from './clause-choices';
import { clauseTexts, draftsOf } from './clause-drafts';
import { ClausePreview } from './clause-preview';
import { OwnInsertions } from './own-insertions';
import { usePane } from './pane-context';
import { keyOf } from './paragraph-keys';
import { insertPlace, PlaceChoice, placeFor } from './place-choice';
import { Segmented } from './segmented';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly clause: Clause;
  readonly topic: TopicReview;
  /** The paragraph of the caret, 0-based. */
  readonly caret: number;
}

/** From which wording to where: everything chosen before, and shown, and only then inserted. */
export function InsertPanel({ clause, topic, caret }: Props) {
  const styles = useStyles();
  const { language, messages, preferences, prefer, reviewed, actions, busy, locked } = usePane();
  const said = messages.insertion;
  const [step, setStep] = useState<Step>('preferred');
  const [edited, setEdited] = useState<Readonly<Partial<Record<Language, string | undefined>>>>({});
  const [chosen, setChosen] = useState<number>();

  const { text, reason } = rung(clause, step);
  const drafts = useMemo(() => draftsOf(text, reviewed), [text, reviewed]);
  const placement = reviewed.review.context.placements[topic.topic];
  const texts = clauseTexts(
    clause,
    { en: edited.en ?? drafts.en.text, zh: edited.zh ?? drafts.zh.text },
    preferences,
    placement?.heading?.text,
  );
  const isBoth = preferences.clauseLanguage === 'both';
  const { paragraphs } = reviewed.contract;
  const passage =
    topic.passages.find(({ paragraph }) => keyOf(paragraphs[paragraph]!) === chosen) ??
    topic.passages.find(({ paragraph }) => paragraph === caret) ??
    topic.passages.at(-1);
  const place = placeFor(preferences.place, passage, placement);

  const insert = (): void => {
    const numbered = place.after !== undefined && paragraphs[place.after]!.number !== undefined;
    void actions.insert(
      topic.topic,
      texts.filter((one) => one.text.trim() !== ''),
      { place: insertPlace(reviewed.contract, place), form: isBoth ? preferences.form : 'paragraphs' },
      numbered,
    );
  };

  return (
    <section className={styles.panel} aria-label={said.title}>
      <Text className={styles.heading}>{said.title}</Text>
      <StepChoice
        value={step}
        onChange={(changed) => {
          setStep(changed);
          setEdited({});
        }}
      />
      {reason && (
        <Text size={200} lang={language}>
          {reason[language]} <span className={styles.muted}>{said.ownWording}</span>
        </Text>
      )}
      <LanguageChoice
        label={said.language}
        value={preferences.clauseLanguage}
        onChange={(clauseLanguage) => prefer({ clauseLanguage })}
      />
      {isBoth && (
        <Segmented
          label={said.form}
          quiet
          value={preferences.form}
          onChange={(form: ClauseForm) => prefer({ form })}
          options={[
            { value: 'paragraphs', text: said.forms.paragraphs },
            { value: 'table', text: said.forms.table },
          ]}
        />
      )}
      {isBoth && (
        <Segmented
          label={said.order}
          quiet
          value={preferences.first}
          onChange={(first) => prefer({ first })}
          options={[
            { value: 'en', text: said.englishFirst },
            { value: 'zh', text: said.chineseFirst },
          ]}
        />
      )}
      <ClausePreview
        texts={texts}
        drafts={drafts}
        edited={edited}
        onEdit={(which, changed) => setEdited((held) => ({ ...held, [which]: changed }))}
      />
      <Checkbox
        label={<Text size={200}>{said.heading}</Text>}
        checked={preferences.heading}
        onChange={(_, { checked }) => prefer({ heading: checked === true })}
      />
      <PlaceChoice
        topic={topic}
        place={place}
        passage={passage}
        onPassage={(paragraph) => setChosen(keyOf(paragraphs[paragraph]!))}
      />
      <div>
        <Button appearance="primary" disabledFocusable={busy || locked} onClick={insert}>
          {said.insert}
        </Button>
      </div>
      <OwnInsertions topic={topic.topic} />
    </section>
  );
}
