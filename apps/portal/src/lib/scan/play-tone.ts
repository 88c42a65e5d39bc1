/** Hertz of the sounds, one after the other: two up, two alike, one low. Told apart without looking at the phone. */
const melodies = { success: [660, 990], warning: [520, 520], danger: [180] } as const;
export type ScanTone = keyof typeof melodies;

const length = { success: 0.12, warning: 0.14, danger: 0.45 } as const;

/** Buzzes and sounds; a phone that can do neither stays silent. */
export function playTone(context: AudioContext, tone: ScanTone): void {
  navigator.vibrate?.(tone === 'success' ? 60 : [80, 60, 80]);
  void context.resume().catch(() => {});
  for (const [index, frequency] of melodies[tone].entries()) {
    const starts = context.currentTime + index * (length[tone] + 0.06);
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, starts);
    volume.gain.exponentialRampToValueAtTime(0.001, starts + length[tone]);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(starts);
    oscillator.stop(starts + length[tone]);
  }
}
