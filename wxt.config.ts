import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { requiredSites } from "./scripts/setup/required-sites";

// The test build differs from the product in one thing: its shadow root is open, so that test tools can see inside.
const isTestBuild = process.env.CLAIMSIDE_TEST_BUILD === "1";

// The sites that an organisation's build is on for from the install on; in any other build, none (docs/policy.md).
const sites = requiredSites(process.env.CLAIMSIDE_SITES);

const bareContext = fileURLToPath(new URL("lib/extension/in-page/bare-context.ts", import.meta.url));

// No function of ours is asked for its prototype: each may be written as an arrow, or as a method.
const smaller = { passes: 6, inline: 1, unsafe_arrows: true, unsafe_methods: true };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${sites.length > 0 ? "-it" : ""}${isTestBuild ? "-test" : ""}`,
  manifest: ({ browser }) => ({
    default_locale: "en",
    name: "__MSG_name__",
    description: "__MSG_description__",
    permissions: ["storage", "activeTab", "scripting"],
    commands: {
      "to-sidebar": {
        suggested_key: { default: "Alt+C" },
        description: "__MSG_to_sidebar__",
      },
    },
    ...(sites.length > 0 && { host_permissions: sites }),
    optional_host_permissions: ["https://*/*", "http://*/*"],
    // The first with URL.parse; all else that is used came before it.
    minimum_chrome_version: "126",
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'",
    },
    // Firefox has no schema for policy, and warns of one.
    ...(browser !== "firefox" && { storage: { managed_schema: "managed-schema.json" } }),
    browser_specific_settings: {
      gecko: {
        id: "claimside@claimside.example",
        strict_min_version: "128.0",
        // Declared as Firefox asks it: the product collects nothing and sends nothing.
        data_collection_permissions: { required: ["none"] },
      },
    },
  }),
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === "content-script")) return;
      // What runs in pages goes without the polyfill: it would double the sentinel, and all it needs is the same everywhere.
      const { "wxt/browser": _polyfill, ...others } = (config.resolve?.alias ?? {}) as Record<string, string>;
      config.resolve = { ...config.resolve, alias: { ...others, "wxt/utils/content-script-context": bareContext } };
      // What the report of a form comes to is handed to whoever asked for it: terser would drop that.
      if (entrypoints.some(({ name }) => name === "form-report")) return;
      // It is compiled in every page that is read: made a thirtieth smaller than the bundler's own minifier makes it.
      config.build = { ...config.build, minify: "terser", terserOptions: { ecma: 2020, compress: smaller } };
    },
  },
  vite: () => ({
    define: { __OPEN_SHADOW_ROOT__: JSON.stringify(isTestBuild) },
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  }),
});
