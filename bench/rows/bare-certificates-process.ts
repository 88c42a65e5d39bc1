/** Draws as many certificates as it is told, with pdfkit alone, and says how fast, and by how much it grew. */
const memory = () => process.memoryUsage.rss() / 1024 / 1024;
const idle = memory();

process.once('message', (count: number) => void draw(count));

async function draw(count: number): Promise<void> {
  const { drawBareCertificate } = await import('./bare-certificate.ts');
  await drawBareCertificate();
  const start = performance.now();
  let peak = memory();
  for (let drawn = 0; drawn < count; drawn++) {
    await drawBareCertificate();
    peak = Math.max(peak, memory());
  }
  const perSecond = (count * 1000) / (performance.now() - start);
  process.send!({ perSecond, grownBy: peak - idle }, () => process.disconnect());
}
