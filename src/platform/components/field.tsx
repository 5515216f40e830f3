import { type Child, createContext, useContext } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { FormState } from './types.ts'

export type FieldProps = {
  form: FormState
  name: string
  label: string
  hint?: Child | undefined
  optional?: boolean | undefined
}

/**
 * The labels of the fields by name, in the order of the form. Filled while the form is drawn, so that the summary of
 * errors can name each field as its label does. `naam` tells a form apart from others on its page.
 */
export const FormFields = createContext<{
  labels: Map<string, string>
  naam: string | undefined
  /** What its writer goes on with, instead of what the form began with. */
  concept?: FormState['values'] | undefined
} | null>(null)

/** The form as it is drawn: with what was typed before, when its writer goes on with that. */
export const useTyped = (form: FormState): FormState => {
  const concept = useContext(FormFields)?.concept
  return concept ? { ...form, values: concept } : form
}

export const fieldId = (name: string, form?: string) => `veld-${form ? `${form}-` : ''}${name}`

/** In the form that is being drawn. */
export const useFieldId = (name: string) => fieldId(name, useContext(FormFields)?.naam)

export const typedIn = (form: FormState, name: string): string => {
  const value = useTyped(form).values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

export const valuesOf = (form: FormState, name: string): string[] => {
  const value = useTyped(form).values[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The attributes that tie a control to its label, hint and error; and its label to what the form says of it. */
export const wiring = ({ form, name, label, hint }: FieldProps) => {
  useContext(FormFields)?.labels.set(name, label)
  const id = useFieldId(name)
  const problem = form.problems[name]
  const describedBy = [hint && `${id}-uitleg`, problem && `${id}-fout`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
}

export const LabelText = ({ label, optional }: { label: string; optional?: boolean | undefined }) => (
  <>
    {label}
    {optional && <span class="vonk-mag-leeg"> (mag leeg)</span>}
  </>
)

export const Hint = ({ id, children }: { id: string; children: Child }) => (
  <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
    {children}
  </div>
)

export const FieldError = ({ id, problem }: { id: string; problem: string }) => (
  <div class="utrecht-form-field-error-message vonk-fout" id={`${id}-fout`}>
    <Icon name="alert-triangle" />
    <span>{problem}</span>
  </div>
)

/** One control with its label above, then hint, then error: the same everywhere. */
export const Field = ({ children, ...field }: FieldProps & { children: Child }) => {
  const id = useFieldId(field.name)
  const problem = field.form.problems[field.name]
  return (
    <div class={`utrecht-form-field vonk-veld${problem ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label" for={id}>
        <LabelText label={field.label} optional={field.optional} />
      </label>
      {field.hint && <Hint id={id}>{field.hint}</Hint>}
      {problem && <FieldError id={id} problem={problem} />}
      {children}
    </div>
  )
}
