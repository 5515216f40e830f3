import type { Child } from 'hono/jsx'
import { Field, type FieldProps, typedIn, wiring } from './field.tsx'

export type Option = { value: string; label: string; hint?: Child | undefined }

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'url' | 'tel' | 'number' | 'search' | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | undefined
  autocomplete?: string | undefined
  maxlength?: number | undefined
  width?: 'kort' | 'middel' | 'lang' | undefined
  /** Suggestions that the browser offers; anything else may be typed too. */
  list?: string[] | undefined
  placeholder?: string | undefined
}

const widths = { kort: 'vonk-kort', middel: 'vonk-middel', lang: 'vonk-lang' }

export const TextField = (props: TextFieldProps) => {
  const {
    type = 'text',
    inputmode,
    autocomplete,
    maxlength,
    width = 'lang',
    list,
    placeholder,
    ...field
  } = props
  const wired = wiring(field)
  return (
    <Field {...field}>
      <input
        {...wired}
        class={`utrecht-textbox utrecht-textbox--html-input ${widths[width]}`}
        type={type}
        value={typedIn(field.form, field.name)}
        inputmode={inputmode}
        autocomplete={autocomplete}
        maxlength={maxlength}
        placeholder={placeholder}
        list={list && `${wired.id}-lijst`}
      />
      {list && (
        <datalist id={`${wired.id}-lijst`}>
          {list.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & { rows?: number | undefined; maxlength?: number | undefined }

export const TextArea = ({ rows = 4, maxlength, ...field }: TextAreaProps) => (
  <Field {...field}>
    <textarea
      {...wiring(field)}
      class="utrecht-textarea utrecht-textarea--html-textarea"
      rows={rows}
      maxlength={maxlength}
    >
      {typedIn(field.form, field.name)}
    </textarea>
  </Field>
)

/** Not shown where the buttons are. */
const richHint = <span class="vonk-zonder-knoppen">Je kunt **vet**, lijsten en links gebruiken.</span>

/** A plain text field that the island `tekst-editor` gives a toolbar when it is there. */
export const RichTextArea = ({ rows = 8, maxlength, ...props }: TextAreaProps) => {
  const field = { ...props, hint: props.hint ?? richHint }
  return (
    <Field {...field}>
      <tekst-editor>
        <textarea
          {...wiring(field)}
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={rows}
          maxlength={maxlength}
        >
          {typedIn(field.form, field.name)}
        </textarea>
      </tekst-editor>
    </Field>
  )
}

export type SelectFieldProps = FieldProps & { options: Option[]; empty?: string | undefined }

export const SelectField = ({ options, empty = 'Kies…', ...field }: SelectFieldProps) => {
  const chosen = typedIn(field.form, field.name)
  return (
    <Field {...field}>
      <select
        {...wiring(field)}
        class={`utrecht-select utrecht-select--html-select vonk-middel${field.form.problems[field.name] ? ' utrecht-select--invalid' : ''}`}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export const DateField = ({ min, max, ...field }: FieldProps & { min?: string; max?: string }) => (
  <Field {...field}>
    <input
      {...wiring(field)}
      class="utrecht-textbox utrecht-textbox--html-input vonk-kort"
      type="date"
      value={typedIn(field.form, field.name)}
      min={min}
      max={max}
    />
  </Field>
)

export const FileField = ({ accept, ...field }: FieldProps & { accept?: string | undefined }) => (
  <Field {...field}>
    <input {...wiring(field)} class="vonk-bestand" type="file" accept={accept} />
  </Field>
)
