package sentence

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofSort reports whether a name, its number aside, is known to be of a sort: "elsewhere" is any that is known to be of none.
func ofSort(sort, name string) bool {
	key := strings.ToLower(strings.TrimFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '`' || r == '"' }))
	switch _, place := lexicon.Place(key); {
	case sort == "place":
		return place
	case sort == "elsewhere":
		return !SortedName(key)
	case sort == "file":
		return fileName.MatchString(key)
	case sort == "license":
		key = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(key, "the "), "gnu "), " license"), " licence")
	}
	if last := strings.LastIndexByte(key, ' '); last > 0 && strings.Trim(key[last+1:], "v.0123456789") == "" {
		key = key[:last]
	}
	return knownSorts[sort][key]
}

// fileName is a file with its ending.
var fileName = regexp.MustCompile(`^[\w./~-]*\w\.[a-z]{1,5}$`)

// knownSorts are names that are known to be of some sort, where a wording would do for names of several.
var knownSorts = map[string]map[string]bool{
	"language": names(`go, golang, rust, python, ruby, java, javascript, typescript, c, c++, c#, f#, php, perl, lua, haskell, ocaml, scala, kotlin, swift,
		objective-c, erlang, elixir, clojure, julia, fortran, cobol, pascal, ada, zig, nim, crystal, dart, d, r, prolog, lisp, common lisp, scheme,
		racket, groovy, bash, powershell, visual basic, delphi, elm, coffeescript, tcl, smalltalk, assembly, vala, gleam, odin, v`),
	"store": names(`postgresql, postgres, mysql, mariadb, sqlite, mongodb, redis, cassandra, couchdb, dynamodb, oracle, sql server, cockroachdb, influxdb,
		elasticsearch, opensearch, neo4j, clickhouse, duckdb, rocksdb, leveldb, etcd, memcached, valkey, firestore, bigquery, snowflake, redshift,
		timescaledb, h2, foundationdb, tidb, vitess, scylladb, hbase, couchbase, rethinkdb, arangodb, bigtable, dgraph, berkeley db, lmdb, boltdb`),
	"host": names(`aws, amazon web services, azure, microsoft azure, google cloud, google cloud platform, gcp, heroku, digitalocean, linode, hetzner, ovh,
		netlify, vercel, cloudflare, cloudflare pages, github pages, gitlab pages, fly.io, render, scaleway, oracle cloud, ibm cloud,
		rackspace, vultr, railway, read the docs, surge, firebase, firebase hosting, pythonanywhere, cloud.gov`),
	"license": names(`mit, apache, apache-2.0, bsd, bsd 2-clause, bsd 3-clause, bsd-2-clause, bsd-3-clause, 2-clause bsd, 3-clause bsd, new bsd, simplified bsd,
		gpl, gplv2, gplv3, gpl-2.0, gpl-3.0, gpl v2, gpl v3, lgpl, lgplv2, lgplv3, agpl, agplv3, agpl-3.0, general public, lesser general public,
		affero general public, mpl, mpl-2.0, mozilla public, isc, unlicense, zlib, boost software, eclipse public, epl, eupl, cc0, cc by, cc by-sa,
		cc by-nc, creative commons, creative commons attribution, creative commons zero, wtfpl, artistic, postgresql, python, ruby, academic free,
		cddl, common development and distribution, microsoft public, european union public, business source, server side public, elastic, cecill`),
	"protocol": names(`grpc, soap, mqtt, amqp, xmpp, smtp, imap, ftp, sftp, ssh,
		ldap, coap, thrift, stomp, nats, json-rpc, xml-rpc, graphql, modbus, dbus, d-bus, snmp, syslog, rtmp, rtsp, sip, irc, telnet, zigbee,
		bluetooth, opc ua, can, i2c, spi, odata, gopher, gemini, matrix, protobuf`),
	"auth": names(`oauth, oauth2, oauth 2, openid connect, oidc, openid, saml, saml 2, ldap, kerberos, jwt, basic auth, basic authentication, http basic
		authentication, mutual tls, mtls, api keys, api key, webauthn, passkeys, totp, okta, auth0, keycloak, active directory, radius, pam, cas,
		shibboleth, firebase authentication, cognito, amazon cognito, ntlm`),
	"ci": names(`github actions, gitlab ci, gitlab ci/cd, jenkins, travis, travis ci, circleci, buildkite, azure pipelines, appveyor, teamcity, drone, bamboo,
		concourse, tekton, bitbucket pipelines, cirrus ci, woodpecker, semaphore, codeship, prow, zuul, gocd, argo workflows`),
	"deployer": names(`helm, ansible, terraform, puppet, chef, saltstack, salt, pulumi, docker compose, docker swarm, kustomize, argo cd, argocd, flux, capistrano,
		fabric, nomad, kubernetes, spinnaker, cloudformation, aws cloudformation, aws cdk, cdk, serverless, juju, opentofu, waypoint, kamal, octopus deploy`),
	"format": names(`json, yaml, toml, xml, csv, tsv, markdown, html, pdf, protobuf, protocol buffers, avro, parquet, msgpack, messagepack, cbor, bson, ini, sarif,
		ndjson, json lines, jsonl, rst, asciidoc, latex, epub, svg, png, jpeg, gif, webp, sqlite, excel, xlsx, ods, plain text, hcl, arrow, orc`),
}

// names is the set of names between which commas stand.
func names(list string) map[string]bool {
	out := map[string]bool{}
	for n := range strings.SplitSeq(list, ",") {
		out[strings.Join(strings.Fields(n), " ")] = true
	}
	return out
}

// OfAnother reports whether word i begins what only tells whose something else is, or what is done to it: "the schema of | the configuration", "the
// mill near | the bridge".
func (r *Reading) OfAnother(i int) bool {
	for i > 0 && (r.IsDeterminer(i-1) || r.IsQuote(i-1)) {
		i--
	}
	return i > 1 && (r.IsPreposition(i-1) || r.Words[i-1].Verb && r.IsNominal(i))
}

// SortedName reports whether a name is known to be of some sort.
func SortedName(name string) bool {
	for _, sort := range knownSorts {
		if sort[name] {
			return true
		}
	}
	return false
}
