/**
 * Two builds: the add-in that ships (dist/), and the workbench page of `npm run demo` (dist/workbench/), which
 * is no part of what is deployed. ADDIN_URL is where the add-in will be hosted.
 */
const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const DEVELOPMENT_URL = 'https://localhost:3000';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

/** Copies what is not code: icons, the help page, the manifest with the address it will be served from. */
class CopyPlainFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyPlainFiles', (compilation) => {
      compilation.hooks.processAssets.tap('CopyPlainFiles', () => {
        const emit = (name, content) =>
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        for (const size of [16, 32, 64, 80, 128])
          emit(
            `assets/icon-${size}.png`,
            fs.readFileSync(path.join(__dirname, 'assets', `icon-${size}.png`)),
          );
        emit('support.html', fs.readFileSync(path.join(__dirname, 'src/taskpane/support.html')));
        const manifest = fs.readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8');
        const url = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/$/, '');
        emit('manifest.xml', manifest.replaceAll(DEVELOPMENT_URL, url));
      });
    });
  }
}

/** Bytes above which a build warns. */
const limitOf = (bytes) => ({ maxAssetSize: bytes, maxEntrypointSize: bytes });

module.exports = async (env, { mode = 'production' }) => {
  const common = {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    performance: limitOf(700_000),
  };
  const addin = {
    ...common,
    name: 'addin',
    // 1,374 kB as of now: Fluent UI and React, and the review with its rules and their learned weights.
    performance: limitOf(1_400_000),
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      // Relative: the pane asks its own page for nothing at another address.
      publicPath: '',
      filename: '[name].[contenthash].js',
      clean: { keep: /^workbench\// },
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
      }),
      new CopyPlainFiles(),
    ],
    ...(env.WEBPACK_SERVE && {
      devServer: {
        port: 3000,
        host: 'localhost',
        server: {
          type: 'https',
          options: await require('office-addin-dev-certs').getHttpsServerOptions(),
        },
        static: false,
      },
    }),
  };
  const workbench = {
    ...common,
    name: 'workbench',
    entry: { workbench: './src/workbench/page/main.ts' },
    output: { path: path.join(__dirname, 'dist/workbench'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'index.html',
      }),
    ],
  };
  return env.WEBPACK_SERVE ? addin : [addin, workbench];
};
