import { type Factoren, hasAny } from '#src/inloggen/wegen/factoren.ts'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  ButtonLink,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'

const title = 'Je tweede stap'

type StapProps = {
  shell: Shell
  heeft: Factoren
  /** Since when this member asks for it; null: a link is enough. */
  sinds: Date | null
  /** It is asked of everybody here. */
  verplicht: boolean
  /** What can be set up here. */
  kan: { passkey: boolean; codes: boolean }
}

export const StapPage = (props: StapProps) => (
  <Page shell={props.shell} title={title} back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title={title}
      lead="Met een tweede stap is een link in je mail niet genoeg om binnen te komen. Wie bij je mail kan, kan dan nog niet bij Vonk."
    />
    <Stand {...props} />
    <h2>Waarmee je hem zet</h2>
    <ul>
      <li>
        <a href={paths.passkeys()}>Passkeys</a>: {props.heeft.passkey ? 'ingesteld' : 'nog geen'}
      </li>
      {props.kan.codes && (
        <li>
          <a href={paths.codes()}>Codes uit een app</a>: {props.heeft.codes ? 'ingesteld' : 'nog niet'}
        </li>
      )}
    </ul>
  </Page>
)

const Stand = (props: StapProps) => {
  if (props.verplicht) return <p>In deze Vonk vragen we iedereen om een tweede stap.</p>
  if (props.sinds) return <Aan sinds={props.sinds} />
  return hasAny(props.heeft) ? <Uit /> : <Begin {...props} />
}

const Aan = ({ sinds }: { sinds: Date }) => (
  <>
    <p>
      De tweede stap staat aan, sinds <Moment at={sinds} />.
    </p>
    <PostButton action={paths.eigenStapUitzetting()} label="Zet de tweede stap uit" kind="danger" />
  </>
)

const Uit = () => (
  <>
    <p>
      De tweede stap staat uit: met een link in je mail ben je binnen. Zet je hem aan, dan vragen we er op elk
      apparaat naar. Toegangssleutels die je maakte zonder tweede stap, werken daarna niet meer.
    </p>
    <PostButton action={paths.eigenStap()} label="Zet de tweede stap aan" kind="primary" />
  </>
)

const Begin = ({ kan }: StapProps) => (
  <>
    <p>De tweede stap staat uit. Stel eerst in waarmee je hem zet. Dat duurt een minuut.</p>
    <Actions>
      {kan.passkey && <ButtonLink href={paths.passkeys(paths.eigenStap())}>Maak een passkey</ButtonLink>}
      {kan.codes && (
        <ButtonLink href={paths.codes(paths.eigenStap())} kind={kan.passkey ? 'secondary' : 'primary'}>
          Gebruik codes uit een app
        </ButtonLink>
      )}
    </Actions>
  </>
)
