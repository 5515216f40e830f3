import { paths } from '#src/paths/index.ts'
import {
  FileField,
  Form,
  type FormState,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { type EigenProfiel, zichtNaam } from './lid.ts'
import { Portret } from './portret.tsx'

type FotoProps = { shell: Shell; profiel: EigenProfiel; form: FormState }

const back = [
  { href: paths.mijnVonk(), label: 'Mijn Vonk' },
  { href: paths.profiel(), label: 'Je profiel' },
]

export const FotoPage = ({ shell, profiel, form }: FotoProps) => (
  <Page shell={shell} title="Je foto" back={back}>
    <PageTitle
      title="Je foto"
      lead="Een gezicht bij een naam helpt. Kies een foto waar je zelf op staat, en waar anderen niet op staan."
    />
    {profiel.foto && <Now {...profiel} />}
    <Form
      action={paths.eigenFoto()}
      form={form}
      submit={profiel.foto ? 'Bewaar' : 'Zet op je profiel'}
      cancel={{ href: paths.profiel(), label: 'Terug naar je profiel' }}
      multipart
    >
      <FileField
        form={form}
        name="foto"
        label={profiel.foto ? 'Een andere foto' : 'Foto'}
        hint="Een jpeg, png of webp van hoogstens 8 MB. We maken hem klein en vierkant, en halen weg waar en waarmee hij is gemaakt. Vonk leest niet wat erop staat: let op dat er geen namen of nummers op te lezen zijn."
        accept="image/jpeg,image/png,image/webp"
        optional={profiel.foto !== null}
      />
      <TextField
        form={form}
        name="alt"
        label="Wat is er te zien?"
        hint="Voor wie de foto niet kan zien. Bijvoorbeeld: ‘Samira lacht, in een kantoor met planten.’"
        maxlength={200}
      />
    </Form>
  </Page>
)

const Now = (profiel: EigenProfiel) => (
  <div class="vonk-fotonu">
    <Portret lid={profiel} maat="groot" />
    <div>
      <p>
        Zichtbaar voor: {zichtNaam[profiel.fotoZicht]}.{' '}
        <a href={`${paths.profiel()}#wie-ziet-wat`}>Verander wie hem ziet</a>
      </p>
      <PostButton action={paths.fotoVerwijdering()} label="Haal je foto weg" kind="subtle" />
    </div>
  </div>
)
