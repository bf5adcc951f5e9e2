import { geotag } from './geotag.ts';

/** Bradgate Park, Leicestershire: open to everyone and nobody's home. */
const PARK = { latitude: 52.6883, longitude: -1.2119 };
const TAKEN = '2026:05:02 14:05:00';
const WIDTH = 960;
const HEIGHT = 640;

/** A drawn walk in the park with a location inside, as a phone's picture would have. */
export async function samplePicture(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (context) draw(context);
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return new File([geotag(new Uint8Array(await jpeg.arrayBuffer()), PARK, TAKEN)], name, { type: 'image/jpeg' });
}

function draw(context: OffscreenCanvasRenderingContext2D): void {
  const sky = context.createLinearGradient(0, 0, 0, HEIGHT * 0.7);
  sky.addColorStop(0, '#7fb4dd');
  sky.addColorStop(1, '#f6e7c8');
  context.fillStyle = sky;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#fff3c4';
  disc(context, WIDTH * 0.76, HEIGHT * 0.24, 52);
  hill(context, '#7fa184', HEIGHT * 0.58, 90, 0.4);
  hill(context, '#5c8463', HEIGHT * 0.72, 60, 2.1);
  tree(context, WIDTH * 0.2, HEIGHT * 0.66);
  tree(context, WIDTH * 0.34, HEIGHT * 0.7);
  hill(context, '#44694b', HEIGHT * 0.86, 30, 4);
}

function hill(context: OffscreenCanvasRenderingContext2D, colour: string, top: number, height: number, phase: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, HEIGHT);
  for (let x = 0; x <= WIDTH; x += 8) context.lineTo(x, top - height * Math.sin(x / 210 + phase));
  context.lineTo(WIDTH, HEIGHT);
  context.fill();
}

function tree(context: OffscreenCanvasRenderingContext2D, x: number, y: number): void {
  context.fillStyle = '#5b4632';
  context.fillRect(x - 7, y - 20, 14, 90);
  context.fillStyle = '#3c5f43';
  disc(context, x, y - 50, 52);
  disc(context, x - 32, y - 20, 34);
  disc(context, x + 32, y - 20, 34);
}

function disc(context: OffscreenCanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
