import { runServe } from '../serve/run-serve.ts';
import { readServeArgs, serveOptions } from '../serve/serve-options.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'serve',
  summary: 'Open your journal to your browser and devices',
  usage: '[options]',
  options: serveOptions,
  examples: [
    'carryover serve',
    'carryover serve --port 9000',
    'carryover serve --host 0.0.0.0 --accounts --tls-cert cert.pem --tls-key key.pem --public-url https://run.example',
    'carryover serve --accounts --database postgres://localhost/carryover',
    'carryover serve --reset-password ana@run.example',
  ],
  run: (args, io) => runServe(readServeArgs(args), io),
};

export default command;
