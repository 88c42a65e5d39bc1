import type { EvidenceKind } from '@sens/domain/evidence';

interface DemoFile {
  readonly slug: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly caption?: string;
  /** null: the drawing of the room. */
  readonly text: string | null;
}

const invitation = (slug: string, text: string): DemoFile => ({
  slug,
  kind: 'invitation',
  fileName: 'vabilo.txt',
  text,
});
const photo = (slug: string, caption: string): DemoFile => ({
  ...{ slug, kind: 'photo', fileName: 'foto.jpg', caption, text: null },
});

/** What the dossiers of some events hold; others lack a piece, and the first study visit lacks nearly all. */
export const demoEvidence: readonly DemoFile[] = [
  invitation('mentor-training-1', 'Vabimo vas na prvo usposabljanje mentorjev. Prijava je brezplačna.\n'),
  photo('mentor-training-1', 'Prvi dan usposabljanja, Murska Sobota'),
  {
    ...{ slug: 'mentor-training-1', kind: 'minutes', fileName: 'porocilo.txt', caption: 'Poročilo o prvi skupini' },
    text: 'Poročilo o usposabljanju\n\nUsposabljanja so se udeležili svetovalke in svetovalci z obeh strani meje.\n',
  },
  invitation('information-day-lenti', 'Meghívó a mentorhálózat tájékoztató napjára, Lenti.\n'),
  {
    ...{ slug: 'information-day-lenti', kind: 'publication', fileName: 'objava.txt' },
    ...{ caption: 'Közlemény a projekt honlapján', text: 'Tájékoztató nap: mentorhálózat. A részvétel nyilvános.\n' },
  },
  photo('information-day-lenti', 'A tájékoztató nap közönsége'),
  invitation('mentoring-skills-lendava', 'Vabilo na delavnico o mentorskih veščinah v Lendavi.\n'),
  photo('mentoring-skills-lendava', 'Delo v skupinah'),
  {
    ...{ slug: 'mentoring-skills-lendava', kind: 'minutes', fileName: 'zapisnik.txt', caption: 'Zapisnik delavnice' },
    text: 'Zapisnik\n\nUdeleženke in udeleženci so v parih vadili pogovor z mentorirancem.\n',
  },
];
