/** Choices that are offered wherever a text of ours is about to be written. */
import type { ClauseLanguage } from '../i18n/choices';
import { STEPS, type Step } from '../playbook/types';
import { usePane } from './pane-context';
import { Segmented } from './segmented';

interface StepProps {
  readonly value: Step;
  readonly onChange: (step: Step) => void;
}

/** The wordings of a clause, strongest first. */
export function StepChoice({ value, onChange }: StepProps) {
  const said = usePane().messages.insertion;
  return (
    <Segmented
      label={said.step}
      quiet
      value={value}
      onChange={onChange}
      options={STEPS.map((step) => ({ value: step, text: said.steps[step] }))}
    />
  );
}

interface LanguageProps {
  readonly label: string;
  readonly value: ClauseLanguage;
  readonly onChange: (language: ClauseLanguage) => void;
}

/** Each language under its own name. */
export function LanguageChoice({ label, value, onChange }: LanguageProps) {
  const said = usePane().messages.insertion;
  return (
    <Segmented
      label={label}
      quiet
      value={value}
      onChange={onChange}
      options={[
        { value: 'en', text: said.english, lang: 'en' },
        { value: 'zh', text: said.chinese, lang: 'zh' },
        { value: 'both', text: said.both },
      ]}
    />
  );
}
