import { FieldError, type FieldProps, Hint, LabelText, useFieldId, valuesOf, wiring } from './field.tsx'
import type { Option } from './fields.tsx'

type ChoiceProps = { name: string; id: string; kind: 'radio' | 'checkbox'; option: Option; checked: boolean }

const classes = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
}

const Choice = ({ name, id, kind, option, checked }: ChoiceProps) => (
  <div class="vonk-keuze">
    <input
      class={classes[kind]}
      type={kind}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      aria-describedby={option.hint ? `${id}-uitleg` : undefined}
    />
    <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
      {option.label}
    </label>
    {option.hint && <Hint id={id}>{option.hint}</Hint>}
  </div>
)

type GroupProps = FieldProps & { kind: 'radio' | 'checkbox'; options: Option[] }

/** The first choice carries the field's own id, so that the summary of errors can link to it. */
const ChoiceGroup = ({ kind, options, ...field }: GroupProps) => {
  const { id, name, 'aria-invalid': _, ...wired } = wiring(field)
  const chosen = valuesOf(field.form, name)
  const problem = field.form.problems[name]
  return (
    <div class={`utrecht-form-field vonk-veld${problem ? ' utrecht-form-field--invalid' : ''}`}>
      <fieldset
        class="utrecht-form-fieldset--html-fieldset"
        {...wired}
        role={kind === 'radio' ? 'radiogroup' : undefined}
      >
        <legend class="utrecht-form-fieldset__legend">
          <LabelText label={field.label} optional={field.optional} />
        </legend>
        {field.hint && <Hint id={id}>{field.hint}</Hint>}
        {problem && <FieldError id={id} problem={problem} />}
        {options.map((option, index) => (
          <Choice
            name={name}
            id={index === 0 ? id : `${id}-${index}`}
            kind={kind}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </fieldset>
    </div>
  )
}

export const RadioField = (props: FieldProps & { options: Option[] }) => (
  <ChoiceGroup {...props} kind="radio" />
)

export const CheckboxesField = (props: FieldProps & { options: Option[] }) => (
  <ChoiceGroup {...props} kind="checkbox" />
)

/** One statement to agree with; sends `ja` unless told otherwise. */
export const CheckboxField = ({ value = 'ja', ...field }: FieldProps & { value?: string | undefined }) => {
  const id = useFieldId(field.name)
  const problem = field.form.problems[field.name]
  return (
    <div class={`utrecht-form-field vonk-veld${problem ? ' utrecht-form-field--invalid' : ''}`}>
      {problem && <FieldError id={id} problem={problem} />}
      <div class="vonk-keuze">
        <input
          {...wiring(field)}
          class={classes.checkbox}
          type="checkbox"
          value={value}
          checked={valuesOf(field.form, field.name).includes(value)}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
          <LabelText label={field.label} />
        </label>
        {field.hint && <Hint id={id}>{field.hint}</Hint>}
      </div>
    </div>
  )
}
