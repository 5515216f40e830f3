import { paths } from '#src/paths/index.ts'
import { CheckboxField, type FormState, SelectField, Uitleg } from '#src/platform/components/index.ts'
import { psoLabel, psoOptions, sectorLabel, sectorOptions, uitleg } from './feiten.ts'
import type { Organisatie } from './organisatie.ts'

/** What is known of it in registers and at its payroll. */
export const FeitFields = ({ form }: { form: FormState }) => (
  <>
    <SelectField
      form={form}
      name="sectorBanenafspraak"
      label="Sector van de Banenafspraak"
      hint={<Uitleg over="De sector van de Banenafspraak">{uitleg.sector}</Uitleg>}
      options={sectorOptions.filter(({ value }) => value !== 'onbekend')}
      empty={sectorLabel.onbekend}
      optional
    />
    <SelectField
      form={form}
      name="pso"
      label="Trede op de PSO"
      hint={<Uitleg over="De PSO">{uitleg.pso}</Uitleg>}
      options={psoOptions}
      empty="Geen, of niet bekend"
      optional
    />
    <CheckboxField
      form={form}
      name="sociaalRegister"
      label="Staat in een register van sociale ondernemingen"
      hint={<Uitleg over="Een register van sociale ondernemingen">{uitleg.sociaalRegister}</Uitleg>}
    />
  </>
)

const met = (value: string, over: string, tekst: string) => (
  <>
    {value}
    <Uitleg over={over}>{tekst}</Uitleg>
  </>
)

/** These facts as its page tells them, each with what it means; what is not known is left out. */
export const feitenVan = ({ regio, regioNaam, sectorBanenafspraak, pso, sociaalRegister }: Organisatie) => [
  {
    label: 'Arbeidsmarktregio',
    value: regio && regioNaam && <a href={paths.regio(regio)}>{regioNaam}</a>,
  },
  {
    label: 'Sector van de Banenafspraak',
    value:
      sectorBanenafspraak !== 'onbekend' &&
      met(sectorLabel[sectorBanenafspraak], 'De sector van de Banenafspraak', uitleg.sector),
  },
  { label: 'PSO', value: pso && met(psoLabel[pso], 'De PSO', uitleg.pso) },
  {
    label: 'Sociale onderneming',
    value:
      sociaalRegister &&
      met('Staat in een register', 'Een register van sociale ondernemingen', uitleg.sociaalRegister),
  },
]
