import { idle, sessionDays } from '#src/inloggen/sessies/sessie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Card,
  CardList,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import { manierLabel, type Sessie } from './toegang.ts'

type SessiesProps = {
  shell: Shell
  sessies: Sessie[]
  /** Those that ended in the last days. */
  eerder: Sessie[]
  /** Keys to the API that work. */
  sleutels: number
  /** Has powers, now or after the second step. */
  machtig: boolean
  dezeId: string | null
}

export const SessiesPage = ({ shell, sessies, eerder, sleutels, machtig, dezeId }: SessiesProps) => (
  <Page shell={shell} title="Waar je bent ingelogd" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Waar je bent ingelogd"
      lead="Op deze apparaten ben je ingelogd. Herken je er een niet? Log daar dan uit."
    />
    <p>
      Gebruik je Vonk {(machtig ? idle.machtig : idle.lid).woorden} niet op een apparaat, dan word je daar
      vanzelf uitgelogd. En na {sessionDays} dagen altijd.
    </p>
    <CardList label="Apparaten waarop je bent ingelogd">
      {sessies.map((sessie) => (
        <SessieCard sessie={sessie} deze={sessie.id === dezeId} />
      ))}
    </CardList>
    {(sessies.length > 1 || sleutels > 0) && <OveralUit sleutels={sleutels} />}
    {eerder.length > 0 && <Eerder sessies={eerder} />}
  </Page>
)

/** Who thinks that somebody else is in wants all ways in closed, programs too. */
const OveralUit = ({ sleutels }: { sleutels: number }) => (
  <>
    {sleutels > 0 && (
      <p>
        Je hebt ook {sleutels === 1 ? 'een toegangssleutel' : `${sleutels} toegangssleutels`} voor de API. Log
        je overal uit, dan werken die ook niet meer. Een losse sleutel trek je in bij{' '}
        <a href={paths.toegangssleutels()}>je toegangssleutels</a>.
      </p>
    )}
    <PostButton
      action={paths.andereSessiesBeeindiging()}
      label={
        sleutels > 0
          ? 'Log op alle andere apparaten uit, en trek je sleutels in'
          : 'Log op alle andere apparaten uit'
      }
    />
  </>
)

const SessieCard = ({ sessie, deze }: { sessie: Sessie; deze: boolean }) => (
  <Card level={2} title={sessie.toestel || 'Onbekend apparaat'} eyebrow={deze && 'Dit apparaat'}>
    <p>
      Ingelogd: <Moment at={sessie.begonnenOp} />
      {sessie.manier && `, ${manierLabel[sessie.manier]}`}
      <br />
      Laatst gezien: <Moment at={sessie.laatstGezienOp} />
    </p>
    {deze ? (
      <PostButton action={paths.uitloggen()} label="Log uit" />
    ) : (
      <PostButton action={paths.sessieBeeindiging(sessie.id)} label={<LogUit sessie={sessie} />} />
    )}
  </Card>
)

/** Says of which, for who only hears it. */
const LogUit = ({ sessie }: { sessie: Sessie }) => (
  <>
    Log daar uit
    <span class="vonk-onzichtbaar">
      : {sessie.toestel || 'onbekend apparaat'}, laatst gezien <Moment at={sessie.laatstGezienOp} />
    </span>
  </>
)

const Eerder = ({ sessies }: { sessies: Sessie[] }) => (
  <section>
    <h2>Waar je eerder was ingelogd</h2>
    <p>Deze sessies werken niet meer. We laten ze nog een week zien.</p>
    <ul>
      {sessies.map(({ toestel, manier, begonnenOp, laatstGezienOp }) => (
        <li>
          {toestel || 'Onbekend apparaat'}: ingelogd <Moment at={begonnenOp} />
          {manier && `, ${manierLabel[manier]}`}. Laatst gezien: <Moment at={laatstGezienOp} />.
        </li>
      ))}
    </ul>
  </section>
)
