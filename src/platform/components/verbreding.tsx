import { CheckboxField } from './choices.tsx'
import type { FormState } from './types.ts'

/** Only there once somebody chose a wider circle: the message at it names who will newly see it. */
export const Verbreding = ({ form }: { form: FormState }) =>
  form.problems.akkoord === undefined && form.values.akkoord === undefined ? null : (
    <CheckboxField form={form} name="akkoord" label="Ja, ik weet wie dit hierna kan zien" />
  )
