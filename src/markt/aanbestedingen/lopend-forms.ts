import { z } from 'zod'
import { day } from '#src/platform/forms/fields.ts'
import { afspraakFields, afspraakKlopt } from './contract-forms.ts'
import { fields, namen } from './forms.ts'

const { titel, koper, koperNummer, cpvHoofd, waarde, valuta, raamovereenkomst, zichtbaarheid } = fields
const { regio, verlengingAantal, verlengingTekst } = fields

/** A contract that runs already: what a contract has, and nothing of how it was bought. */
export const LopendContractForm = z
  .object({
    titel,
    koper,
    koperNummer,
    cpvHoofd,
    waarde,
    valuta,
    raamovereenkomst,
    zichtbaarheid,
    regio,
    verlengingAantal,
    verlengingTekst,
    gegundAan: namen().refine((all) => all.length > 0, 'Vul in wie het uitvoert.'),
    begintOp: day(),
    eindigtOp: day(),
    ...afspraakFields,
    ikBeheer: fields.voorbehoudenDeelname,
  })
  .superRefine((given, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (given.eindigtOp < given.begintOp)
      report('eindigtOp', 'Het einde ligt voor het begin. Pas een van de twee aan.')
    afspraakKlopt(given, report)
  })

export type LopendContract = z.infer<typeof LopendContractForm>
