import {
  Button,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  group: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: { minWidth: 0, paddingLeft: '8px', paddingRight: '8px', fontWeight: tokens.fontWeightRegular },
  // The frame tells the chosen one where colours are taken away (Windows contrast themes).
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight', color: 'HighlightText' },
    },
  },
});

interface Props<T extends string> {
  readonly label: string;
  /** Where the words beside each other tell what is chosen: the label is only heard. */
  readonly quiet?: true;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few short words, side by side, where radio buttons would not fit into 270 px. */
export function Segmented<T extends string>({ label, quiet, options, value, onChange }: Props<T>) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'both', circular: true, memorizeCurrent: true });
  return (
    <div>
      {!quiet && (
        <Text size={200} className={styles.label} aria-hidden="true">
          {label}
        </Text>
      )}
      <div role="radiogroup" aria-label={label} className={styles.group} {...arrows}>
        {options.map((option) => (
          <Button
            key={option.value}
            role="radio"
            aria-checked={option.value === value}
            size="small"
            lang={option.lang}
            className={mergeClasses(styles.choice, option.value === value && styles.chosen)}
            onClick={() => onChange(option.value)}
          >
            {option.text}
          </Button>
        ))}
      </div>
    </div>
  );
}
