import { type FormState, SelectField, Uitleg } from '#src/platform/components/index.ts'
import { type Regio, regioOptions, watIsEenRegio } from './regio.ts'

type RegioProps = { form: FormState; regios: Regio[]; label?: string; empty?: string }

/** Chosen by hand, for one may work elsewhere than where the office stands. */
export const RegioField = ({
  form,
  regios,
  label = 'Arbeidsmarktregio',
  empty = 'Niet bekend',
}: RegioProps) => (
  <SelectField
    form={form}
    name="regio"
    label={label}
    hint={<Uitleg over="Een arbeidsmarktregio">{watIsEenRegio}</Uitleg>}
    options={regioOptions(regios)}
    empty={empty}
    optional
  />
)
