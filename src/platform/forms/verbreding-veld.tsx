import { CheckboxField } from '../components/choices.tsx'
import { useTyped } from '../components/field.tsx'
import type { FormState } from '../components/types.ts'
import { sayVerbreding, sleutelsOf, type Verbreding } from './verbreding.ts'

type VerbredingProps = { form: FormState; opens: (typed: FormState['values']) => Verbreding[] }

/**
 * Shown once a wider circle was chosen. The value of its tick names that circle, so that choosing another one asks
 * again.
 */
export const VerbredingField = ({ form, opens }: VerbredingProps) => {
  const open = opens(useTyped(form).values)
  if (open.length === 0) return null
  return (
    <CheckboxField
      form={form}
      name="akkoord"
      value={sleutelsOf(open)}
      label="Ja, ik weet wie dit hierna kan zien"
      hint={form.problems.akkoord === undefined ? sayVerbreding(open) : undefined}
    />
  )
}
