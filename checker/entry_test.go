package checker_test

import (
	"strings"
	"testing"
)

// TestEntries: an item or a cell gives a name by the noun that it stands behind or below, for what the fact says by a verb. It gives none
// when the noun is another's, is narrowed, or when there is more than a name.
func TestEntries(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"The mail relay is owned by the [Harbour] team.", "# Mail relay\n\n- Owner: Granite team\n", 1},
		{"The mail relay is owned by the [Harbour] team.", "# Mail relay\n\n- Owner: Harbour team\n", 0},
		{"The mail relay is owned by the [Harbour team].", "# Mail relay\n\n- Owner: Granite team\n", 1},
		{"The mail relay is owned by [Ada Tarn].", "# Mail relay\n\n- Owner: Bo Lind\n", 1},
		{"The mail relay is owned by [Ada Tarn].", "# Mail relay\n\n- Former owner: Bo Lind\n", 0},
		{"The mail relay is owned by [Ada Tarn].", "# Mail relay\n\n- Owner: Bo Lind and Ada Tarn\n", 0},
		{"The mail relay is owned by [Ada Tarn].", "# Mail relay\n\n- Reviewer: Bo Lind\n", 0},
		{"The mail relay is owned by [Ada Tarn].", "# Print server\n\n- Owner: Bo Lind\n", 0},
		{"The mail relay is owned by [Ada Tarn].", "# Systems\n\n| System | Owner |\n|---|---|\n| Mail relay | Bo Lind |\n", 1},
		{"The mail relay is owned by [Ada Tarn].", "# Systems\n\n| System | Owner |\n|---|---|\n| Print server | Bo Lind |\n", 0},
		{"The mail relay is owned by [Ada Tarn].", "# Owner\n\n| System | Deputy |\n|---|---|\n| Mail relay | Bo Lind |\n", 0},
		{"The mail relay is written in [Ada].", "# Mail relay\n\n**Language:** Erlang\n", 1},
		{"The mail relay is written in [Ada].", "# Mail relay\n\n**Languages:** Erlang\n", 0},
		{"The mail relay is written in [Ada].", "# Mail relay\n\n**Language:** see below\n", 0},
		{"Corvid is released under the [MIT] license.", "# Corvid\n\n## License\n\nApache 2.0\n", 1},
		{"Corvid is released under the [MIT] license.", "# Corvid\n\n## License\n\nSee the file beside this one.\n", 0},
		{"Corvid is released under the [MIT] license.", "# Corvid\n\n## License\n\nMPL 2.0, see [LICENSE](LICENSE).\n", 1},
		{"Corvid is released under the [MIT] license.", "# Corvid\n\n## License\n\nMIT © Ada Tarn\n", 0},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\n## License\n\nBSD License, see [LICENSE](LICENSE).\n", 1},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\n## License\n\nMPL License 1.1\n", 1},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\n## License\n\nMPL License 2.0, see [LICENSE](LICENSE).\n", 0},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\n## License\n\nMPL License, Version 2.0.\n", 0},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\n## License\n\nMPL License.\n", 0},
		{"Corvid is released under the [MPL 2.0] license.", "# Corvid\n\nCorvid is released under the MPL license.\n", 0},
		{"`log_format` defaults to [text].", "# Settings\n\n| Setting | Default |\n|---|---|\n| `log_format` | `json` |\n", 1},
		{"`log_format` defaults to [text].", "# Settings\n\n| Setting | Default |\n|---|---|\n| `log_format` | text |\n", 0},
		{"`log_format` defaults to [text].", "# Settings\n\n| Setting | Default |\n|---|---|\n| `log_format` | n/a |\n", 0},
		{"`log_format` defaults to [text].", "# Settings\n\n| Setting | Type |\n|---|---|\n| `log_format` | string |\n", 0},
		{"`log_format` defaults to [text].", "# Settings\n\n| Setting | Default |\n|---|---|\n| `log_colour` | never |\n", 0},
		{"`--tries` defaults to [9].", "# drain\n\n- `--jobs N`: files read at once. Defaults to 8.\n", 0},
		{"`--tries` defaults to [9].", "# drain\n\n- `--tries N`: how often it is tried. Defaults to 8.\n- `--jobs N`: files read at once. Defaults to 8.\n", 1},
		{"`--tries` defaults to [9].", "# drain\n\n- `--tries N`: how often a file is read (default: 8).\n", 1},
		{"`--tries` defaults to [9].", "# drain\n\n- `--tries N`: how often a file is read (default: 9).\n- `--jobs N`: files tried at once (at most 8).\n", 0},
		{"`--tries` defaults to [9].", "# drain\n\nThe default of `jobs` is 12.\n\nIt is 7 by default.\n", 0},
		{"`log_format` defaults to [text].", "# Settings\n\n- `log_format`: how each line looks. Defaults to `json`.\n", 1},
		{"`log_format` defaults to [text].", "# Settings\n\n- `log_format`: how each line looks. Defaults to `text`.\n- `log_sink`: where they go. Defaults to `file`.\n", 0},
		{"`--wait` defaults to [48h].", "# drain\n\n- `--wait TIME`: how long a message may be kept back (default: 24h).\n", 1},
		{"`--wait` defaults to [48h].", "# drain\n\n- `--wait TIME`: how long a message may be kept back (default: 48h).\n- `--hold TIME`: how long it may be held (default: 24h).\n", 0},
		{"`max_hops` is [9] by default.", "# Relay\n\n- **max_hops** `number` - Default: `7`. How far a message may go.\n", 1},
		{"`max_hops` is [9] by default.", "# Relay\n\n- **max_hops** `number` (optional) - How far a message may go. Default: `7`\n", 1},
		{"`max_hops` is [9] by default.", "# Relay\n\n- `max_hops`: how far a message may go, `7` by default\n", 1},
		{"`max_hops` is [9] by default.", "# Relay\n\n- `max_hops` (number, default `7`): how far a message may go\n", 1},
		{"`max_hops` is [9] by default.", "# Relay\n\n| Setting | Default |\n|---|---|\n| `max_hops` | `7` |\n", 1},
		{"`max_hops` is [9] by default.", "# Relay\n\n| Setting | Default | Example |\n|---|---|---|\n| `max_hops` | `9` | `7` |\n", 0},
		{"`max_hops` is [9] by default.", "# Relay\n\n- `max_hops`: how far a message may go. The test has `7`.\n", 0},
		{"`max_hops` is [9] by default.", "# Relay\n\n- `max_hops_left`: how far a message may go, `7` by default\n", 0},
		{"Tracing is [enabled] by default.", "# Relay\n\n| Setting | Default |\n|---|---|\n| Tracing | Off |\n| Colour | Red |\n", 1},
		{"Tracing is [enabled] by default.", "# Relay\n\n| Setting | Default |\n|---|---|\n| Tracing | On |\n| Colour | Red |\n", 0},
		{"Tracing is [enabled] by default.", "# Relay\n\n| Setting | Default |\n|---|---|\n| `skipTracing` | `false` |\n", 0},
		{"Tracing is [enabled] by default.", "# Relay\n\n| Setting | Default |\n|---|---|\n| Tracing of guests | No |\n", 0},
		{"Crash reports are [sent] by default.", "# Relay\n\n| Setting | Meaning | Default |\n|---|---|---|\n| `crash` | Whether crash reports are sent | `false` |\n", 1},
		{"Crash reports are [sent] by default.", "# Relay\n\n- `crash`: Whether crash reports are sent. Default: `true`\n", 0},
		{"Crash reports are [enabled] by default.", "# Relay\n\n### `crash-reports`\n\nType: `boolean`\nDefault: `false`\n\nWhether a report is sent after a crash.\n", 1},
		{"Crash reports are [enabled] by default.", "# Relay\n\n### `no-crash-reports`\n\nType: `boolean`\nDefault: `false`\n\nKeeps the report to itself.\n", 0},
		{"The relay returns [404] for a lost parcel.", "# Relay\n\nThe relay returns `500` for a lost parcel.\n", 1},
		{"The relay returns [404] for a lost parcel.", "# Relay\n\nThe relay returns - `500` - for a lost parcel.\n", 0},
		{"The relay returns [404] for a lost parcel.", "# Relay\n\nThe relay returns — `500` — for a lost parcel.\n", 0},
		{"`--wait` defaults to [48h].", "# drain\n\n- `--wait-lock`: how long to wait for the lock, `24h` by default\n", 0},
		{"`--wait` defaults to [48h].", "# drain\n\n- `--hold` - how long to `--wait` on exit. Default: `24h`\n", 0},
		{"`--wait` defaults to [48h].", "# drain\n\n- **holdTime** `number` - Default: `24h` - how long the relay waits for a message.\n", 0},
		{"The default timeout of the relay is [30 seconds].", "# drain\n\n- `--dial-timeout`: the timeout of the relay for dialling (default: `5 s`)\n", 0},
		{"The default timeout of the relay is [30 seconds].", "# drain\n\n- `--timeout`: the timeout of the relay (default: `5 s`)\n", 1},
		{"The default log format is [text].", "# Settings\n\nThe default log format is `trace`.\n", 1},
		{"The default log format is [text].", "# Settings\n\nThe default log format is set.\n\nThe default log format is too noisy.\n\nThe default log format is fine.\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestRowEntries: a cell under "Default" that is a value alone takes over what another cell of its row says of the setting.
func TestRowEntries(t *testing.T) {
	const head, flags = "# Relay\n\n", "| Flag | Default | Description |\n|---|---|---|\n| `--linger` | `20s` | How long the relay waits for quiet peers |\n"
	const typed = "| Name | Type | What it does | Default value |\n|---|---|---|---|\n| `hops` | int | Number of servers a message may cross. At most 40. | `7` |\n"
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"The relay waits [45 seconds] for quiet peers by default.", flags, 1},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.ReplaceAll(flags, "`20s`", "20 seconds"), 1},
		{"The relay waits [20 seconds] for quiet peers by default.", flags, 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(flags, "Default", "Example", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(flags, "Default", "Minimum", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(flags, "Default", "Non-default", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(flags, "Description", "See also", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(flags, "`20s`", "20s or what the peer asks for", 1), 0},
		{"The relay waits [45 seconds] for broken disks by default.", flags, 0},
		{"The relay waits [45 seconds] for late peers by default.", flags, 0},
		{"The printer waits [45 seconds] for quiet trays by default.", flags, 0},
		{"A message may cross [9] servers by default.", head + typed, 1},
		{"A message may cross [7] servers by default.", head + typed, 0},
		{"A message may cross at most [40] servers.", head + typed, 0},
		{"A message may wait on [9] disks by default.", head + typed, 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestLineEntries: a line that is nothing but a default takes over what its section says of the setting in the heading, and a bare number the unit in
// which the description says it is given.
func TestLineEntries(t *testing.T) {
	const after = "# Relay\n\n### `linger`\n\n+ Default: `20s`\n\nHow long the relay waits for quiet peers. Peers may ask for up to 90 s.\n"
	const before = "# Relay\n\n### linger\n\nHow long the relay waits for quiet peers.\n\n* Type: duration\n* Default value: 20 s (see below)\n\nIt is no cap.\n"
	const bare = "# Relay\n\n### linger\n\n- Default: `20000`\n\nThe time in *milliseconds* that the relay waits for quiet peers.\n"
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"The relay waits [45 seconds] for quiet peers by default.", after, 1},
		{"The relay waits [45 seconds] for quiet peers by default.", before, 1},
		{"The relay waits [45 seconds] for quiet peers by default.", bare, 1},
		{"The relay waits [20 seconds] for quiet peers by default.", after, 0},
		{"The relay waits [20 seconds] for quiet peers by default.", before, 0},
		{"The relay waits [20 seconds] for quiet peers by default.", bare, 0},
		{"The relay waits [45 seconds] for broken disks by default.", after, 0},
		{"The printer waits [45 seconds] for quiet peers by default.", after, 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(after, "Default", "Maximum", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(after, "`20s`", "what the peer asks for", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(after, "+ Default: `20s`\n", "+ Default: `20s`\n+ Default: `30s`\n", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(after, "`linger`", "What else one may set here", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(after, "\n\nHow", "\n\n### retry\n\nHow", 1), 0},
		{"The relay waits [45 seconds] for quiet peers by default.", strings.Replace(bare, "milliseconds", "steps", 1), 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestItemEntries: an item that gives a default beside what it says of a setting tells the one of the other.
func TestItemEntries(t *testing.T) {
	const head = "# Relay\n\n"
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"Lost peers are dropped [30 seconds] after the last sign of life by default.", "- `linger`: how long the relay waits. Default: `20s`\n", 0},
		{"The relay waits [45 seconds] for quiet peers by default.", "- **linger** `string` (optional) - Default: `20s` - How long the relay waits for quiet peers.\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger`: The time that the relay waits for quiet peers. It has no cap. Defaults to `20s`.\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger` - The time in milliseconds the relay waits for quiet peers. Default: `45000`.\n", 0},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger` - The time in milliseconds the relay waits for quiet peers. Default: `20e3`.\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger` - The time the relay waits for late peers. Default: `20s`.\n", 0},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger` - The time the relay waits for quiet peers. Default: depends on the `20s` of its host.\n", 0},
		{"A message has at most [16] parts by default.", "- `maxParts` `number` - Default: `32` - Maximum number of parts of a message.\n", 1},
		{"A message has at most [16] parts by default.", "- `maxParts` `number` - Default: `16` - Maximum number of parts of a message.\n", 0},
		{"A message has at most [16] parts by default.", "- `maxParts` `number` - Example: `32` - Maximum number of parts of a message.\n", 0},
		{"A message is at most [2 MB] large by default.", "- `maxSize` `number` - Default: `4194304` (4 MB) - Sets the maximum size of a message, in bytes.\n", 1},
		{"The relay waits [45 days] for quiet peers by default.", "- `linger`: how many days the relay waits for quiet peers, 20 by default\n", 1},
		{"The relay waits [45 days] for quiet peers by default.", "- `linger`: how many days the relay waits for quiet peers, 45 by default\n", 0},
		{"The relay greets its peers every [45 seconds] by default.", "- `greet`: how often the relay greets its peers; default `20s`\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "- `linger` (default: `20`): the time the relay waits for quiet peers (seconds)\n", 1},
		{"lingerTimeout is [45000] ms by default.", "- `lingerTimeout: number`. The timeout in milliseconds to wait for quiet peers. Default value is `20000`.\n", 1},
		{"lingerTimeout is [45000] ms by default.", "- `greetTimeout: number`. The timeout in milliseconds to wait for quiet peers. Default value is `20000`.\n", 0},
		{"The default maxParts of a relay is [16].", "- `maxParts: number = 32` - most parts of a message.\n", 1},
		{"The default maxParts of a relay is [16].", "- `maxParts: number = 16` - most parts of a message.\n", 0},
		{"The default maxParts of a relay is [16].", "- `maxSize: number = 32` - most parts of a message.\n", 0},
		{"The default host of the relay is [tarn-north-1].", "- `host`: host of the relay. Defaults to `us-south-1`.\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "### linger\n\nType: `duration`\nDefault: `20s`\n\nHow long the relay waits for quiet peers.\n", 1},
		{"The relay waits [45 seconds] for quiet peers by default.", "### linger\n\nType: `duration`\nExample: `20s`\n\nHow long the relay waits for quiet peers.\n", 0},
		{"A message is at most [2 MB] large by default.", "- `maxSize` `number` - Default: `2097152` (2 MB) - Sets the maximum size of a message, in bytes.\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", head+tt.page, tt.want)
	}
}

// TestToggles: what an entry describes is so or not by default as the setting is on or off; where that is what the statement tells of.
func TestToggles(t *testing.T) {
	const table = "# Relay\n\n| Name | Description | Default |\n|---|---|---|\n| `resend` | Whether lost messages are sent again | `true` |\n"
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"Lost messages are [not] sent again by default.", table, 1},
		{"Lost messages are [not] sent again by default.", strings.Replace(table, "true", "false", 1), 0},
		{"Lost messages are [not] printed again by default.", table, 0},
		{"Late messages are [not] sent again by default.", table, 0},
		{"Lost messages are [not] sent again.", table, 0},
		{"Signing is [disabled] by default.", "# Relay\n\n- `signing`: Enable signing (default: `true`)\n", 1},
		{"Signing is [enabled] by default.", "# Relay\n\n- `signing`: Enable signing (default: `true`)\n", 0},
		{"Signing is [enabled] by default.", "# Relay\n\n- `signing`: Enables or disables signing (default: `off`)\n", 1},
		{"Signing is [enabled] by default.", "# Relay\n\n- `plain`: Disable signing (default: `true`)\n", 1},
		{"Signing is [enabled] by default.", "# Relay\n\n- `plain`: Disable signing (default: `false`)\n", 0},
		{"Signing is [enabled] by default.", "# Relay\n\n- `plain`: Skip signing (default: `false`)\n", 0},
		{"Signing is [enabled] by default.", "# Relay\n\n- `sign_logs`: Enable signing of logs (default: `false`)\n", 0},
		{"Signing is [enabled] by default.", "# Relay\n\n- `tracing`: Enable tracing (default: `false`)\n", 0},
		{"Signing of mails is [enabled] by default.", "# Relay\n\n- `sign_logs`: Enable signing of logs (default: `false`)\n", 0},
		{"The relay does [not] drop empty queues by default.", "# Relay\n\n- `drop_empty_queues` - whether the relay drops empty queues when it starts, `true` by default\n", 1},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestLimitsOfEntries: a default of what is the most or the least there may be is a limit.
func TestLimitsOfEntries(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"At most [90] letters are kept in the tray by default.", "# Tray\n\n- `size`: Maximum number of letters kept in the tray (default: `60`)\n", 1},
		{"At most [60] letters are kept in the tray by default.", "# Tray\n\n- `size`: Maximum number of letters kept in the tray (default: `60`)\n", 0},
		{"At least [30] letters are kept in the tray by default.", "# Tray\n\n- `size`: Maximum number of letters kept in the tray (default: `60`)\n", 0},
		{"At most [90] letters are kept in the tray by default.", "# Tray\n\n- `size`: Where the maximum number of letters kept in the tray is told (default: `60`)\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}
