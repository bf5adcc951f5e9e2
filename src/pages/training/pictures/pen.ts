/** Shapes for the drawings: flat, a few calm colours, nobody's face. Pixels, origin top left. */

export type Pen = OffscreenCanvasRenderingContext2D;
export const WIDTH = 960;
export const HEIGHT = 640;

/** A filled rectangle from its top left corner, rounded where a radius is given; all in pixels. */
export function box(pen: Pen, colour: string, x: number, y: number, width: number, height: number, radius = 0): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fill();
}

/** A filled circle around its middle, in pixels. */
export function disc(pen: Pen, colour: string, x: number, y: number, radius: number): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/** A filled shape with straight sides. */
export function shape(pen: Pen, colour: string, ...points: readonly (readonly [x: number, y: number])[]): void {
  pen.fillStyle = colour;
  pen.beginPath();
  points.forEach(([x, y]) => pen.lineTo(x, y));
  pen.closePath();
  pen.fill();
}

/** From one colour at the top to another at the bottom, over the whole picture. */
export function fade(pen: Pen, top: string, bottom: string): void {
  const colours = pen.createLinearGradient(0, 0, 0, HEIGHT);
  colours.addColorStop(0, top);
  colours.addColorStop(1, bottom);
  pen.fillStyle = colours;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
}

/** Rows of squares in turn, as on a cap's band or the side of a car. */
export function chequers(pen: Pen, x: number, y: number, across: number, down: number, size: number): void {
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) box(pen, (row + column) % 2 === 0 ? '#f4f4f0' : '#1a1d22', x + column * size, y + row * size, size, size);
  }
}

/** Lines of text on a paper or a screen. */
export function lines(pen: Pen, colour: string, x: number, y: number, size: number, ...texts: readonly string[]): void {
  pen.fillStyle = colour;
  pen.font = `600 ${size}px monospace`;
  texts.forEach((text, i) => pen.fillText(text, x, y + i * size * 1.5));
}
