import { paths } from '#src/paths.ts'
import { Card } from '#src/platform/components/card.tsx'

/** The ways to everything that is one's own. */
export const Account = ({ isLid, koppelen }: { isLid: boolean; koppelen: boolean }) => (
  <Card level={2} title="Van jou">
    <ul class="vonk-stappen">
      <li>
        <a href={paths.profiel()}>Je profiel</a>
      </li>
      <li>
        <a href={paths.mailvoorkeuren()}>Je mail</a>
      </li>
      {isLid && (
        <li>
          <a href={paths.berichten()}>Je berichten</a>
        </li>
      )}
      <li>
        <a href={paths.sessies()}>Waar je bent ingelogd</a>
      </li>
      <li>
        <a href={paths.passkeys()}>Je passkeys</a>
      </li>
      <li>
        <a href={paths.gegevens()}>Je gegevens, en wie wat deed</a>
      </li>
      {koppelen && (
        <li>
          <a href={paths.koppelingen()}>Je koppelingen</a>
        </li>
      )}
      <li>
        <a href={paths.mijnMeldingen()}>Wat je meldde</a>
      </li>
      <li>
        <a href={paths.huisregelsAkkoord()}>Je akkoord met de huisregels</a>
      </li>
      {isLid && (
        <>
          <li>
            <a href={paths.volgend()}>Wat je volgt</a>
          </li>
          <li>
            <a href={paths.uitnodigen()}>Nodig iemand uit voor Vonk</a>
          </li>
          <li>
            <a href={paths.toegangssleutels()}>Toegangssleutels voor de API</a>
          </li>
        </>
      )}
    </ul>
  </Card>
)
