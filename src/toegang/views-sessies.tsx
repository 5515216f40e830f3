import { paths } from '#src/paths.ts'
import {
  Card,
  CardList,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Sessie } from './toegang.ts'

type SessiesProps = { shell: Shell; sessies: Sessie[]; dezeId: string | null }

export const SessiesPage = ({ shell, sessies, dezeId }: SessiesProps) => (
  <Page shell={shell} title="Waar je bent ingelogd" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Waar je bent ingelogd"
      lead="Op deze apparaten ben je ingelogd. Herken je er een niet? Log daar dan uit."
    />
    <CardList label="Apparaten waarop je bent ingelogd">
      {sessies.map((sessie) => (
        <SessieCard sessie={sessie} deze={sessie.id === dezeId} />
      ))}
    </CardList>
    {sessies.length > 1 && (
      <PostButton action={paths.andereSessiesBeeindiging()} label="Log op alle andere apparaten uit" />
    )}
  </Page>
)

const SessieCard = ({ sessie, deze }: { sessie: Sessie; deze: boolean }) => (
  <Card level={2} title={sessie.toestel || 'Onbekend apparaat'} eyebrow={deze && 'Dit apparaat'}>
    <p>
      Ingelogd: <Moment at={sessie.begonnenOp} />
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
