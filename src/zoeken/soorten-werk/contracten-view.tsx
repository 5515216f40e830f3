import type { AflopendContract } from '#src/markt/aanbestedingen/aflopend.ts'
import { paths } from '#src/paths/index.ts'
import { Card, sayDate } from '#src/platform/components/index.ts'
import type { SoortWerk } from './soort-werk.ts'

type ContractenProps = { soort: SoortWerk; isLid: boolean }

/** Where a new purchase is near: that is when something can still be asked for. */
export const Contracten = ({ soort, isLid }: ContractenProps) => (
  <Card level={2} title={<span id="contracten">Contracten die aflopen</span>}>
    {!isLid ? (
      <p>
        Leden zien hier welke contracten binnen een jaar aflopen, en van wie.{' '}
        <a href={paths.doeMee()}>Doe mee</a>.
      </p>
    ) : soort.contracten.length === 0 ? (
      <GeenContract {...soort} />
    ) : (
      <>
        <ul class="vonk-werklijst">
          {soort.contracten.map((contract) => (
            <Contract {...contract} />
          ))}
        </ul>
        <p class="vonk-werkvoet">
          Binnen een jaar, het eerste bovenaan. Nu kun je nog vragen wat de volgende keer anders kan.
        </p>
      </>
    )}
  </Card>
)

const Contract = ({ id, titel, koper, eindigtOp }: AflopendContract) => (
  <li>
    <a href={paths.aanbesteding(id)}>{titel}</a>
    <small>{koper}</small>
    <small>Loopt tot en met {sayDate(eindigtOp)}</small>
  </li>
)

const GeenContract = ({ categorie: { cpvBegin } }: Pick<SoortWerk, 'categorie'>) => (
  <>
    <p>
      Van de contracten in Vonk die jij mag zien loopt er geen binnen een jaar af.{' '}
      {cpvBegin.length > 0 && `Vonk keek naar CPV-codes die beginnen met ${cpvBegin.join(', ')}.`}
    </p>
    <p>
      <a href={paths.aanbestedingen()}>Bekijk alle aanbestedingen</a>
    </p>
  </>
)
