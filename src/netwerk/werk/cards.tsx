import {
  DateField,
  type FormState,
  type Option,
  RadioField,
  TextField,
} from '#src/platform/components/index.ts'
import type { Leverancierswerk } from './leverancierswerk.ts'

const options: (Option & { value: Leverancierswerk })[] = [
  { value: 'nee', label: 'Nee', hint: 'Of alleen bij de organisatie waarvoor je hier meedoet.' },
  { value: 'nu', label: 'Ja, nu nog' },
  { value: 'tot', label: 'Ja, tot een dag in het afgelopen jaar' },
]

/** Asked of everybody who comes in: it counts, so that nobody reads on one side what the other may not know. */
export const LeverancierswerkFields = ({ form, naam = false }: { form: FormState; naam?: boolean }) => (
  <>
    <RadioField
      form={form}
      name="leverancierswerk"
      label="Werk je ook voor een leverancier, of deed je dat de afgelopen twaalf maanden?"
      hint="Ook een sociale onderneming of SW-bedrijf telt. Je antwoord bepaalt mee wat je leest zolang een aanbesteding loopt. Meedoen mag met elk antwoord."
      options={options}
    />
    <DateField
      form={form}
      name="leverancierTot"
      label="Tot en met welke dag?"
      hint="Alleen als je koos voor ‘tot een dag’."
      optional
    />
    {naam && (
      <TextField
        form={form}
        name="leverancierNaam"
        label="Voor wie?"
        hint="Alleen het adviesteam leest dit."
        maxlength={200}
        width="middel"
        optional
      />
    )}
  </>
)
