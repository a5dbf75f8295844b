package version

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// cue tells how much a word before a number makes a version of it.
type cue uint8

const (
	none    cue = iota
	dotted      // of a number with a point: since 3.5, Go 1.22
	whole       // of a whole number too: version 5, Java 8
	listing     // as whole, and of the numbers listed after the first: versions 3.9 and 3.10
)

var cues token.Table[cue]

// products are names whose number is a version. The first list are words of other meanings, or names that also come before
// counts: only a number with a point is their version, and they need their capital.
var (
	dottedProducts = `go rust swift ruby node chrome firefox safari edge spring rails django flask express react angular vue linux kernel kubernetes docker helm istio envoy terraform ansible vault consul nomad
		prometheus grafana elasticsearch kibana logstash kafka spark hadoop hive cassandra redis mongodb mysql mariadb sqlite oracle nginx apache tomcat jetty maven gradle bazel cmake gcc clang llvm perl
		scala kotlin groovy haskell erlang elixir julia lua typescript javascript deno bun npm yarn pnpm pip conda numpy pandas tensorflow pytorch keras opencv openssl openssh curl git github gitlab jenkins
		containerd etcd minikube openshift wordpress drupal magento gimp blender unity unreal vim emacs bluetooth usb http html css tls ssl opengl vulkan directx cuda qt gtk gnome kde xcode jdk jre glibc bash
		zsh powershell postgres postgresql zookeeper jquery bootstrap webpack babel eslint selenium cypress playwright solr lucene rabbitmq celery boost protobuf grpc openapi graphql`
	wholeProducts = `js python java php ios ipados macos android ubuntu debian fedora centos rhel windows .net dotnet c# node.js openjdk java se alpine freebsd openbsd netbsd solaris angularjs`
	before        = `versions releases`
	single        = `version ver release rel`
	since         = `since build kernel`
)

// suffixes are the words of pre-releases, without their number. Those of one letter need one.
var suffixes = map[string]bool{}

var _ = func() bool {
	enter := func(words string, c cue) {
		for _, w := range strings.Fields(words) {
			cues.Put(token.Intern(w), c)
		}
	}
	enter(dottedProducts, dotted)
	enter(wholeProducts, whole)
	enter(since, dotted)
	enter(single, whole)
	enter(before, listing)
	for _, w := range strings.Fields("a b c rc alpha beta dev pre preview post m milestone snapshot sp p pl patch u ga final nightly canary next lts") {
		suffixes[w] = true
	}
	return true
}()

// plain are the cues that need no capital: they are words, not names.
var plain = token.SetOf(before + " " + single + " " + since)

// unmistakable are the products whose names mean nothing else, so that they need no capital.
var unmistakable = token.SetOf(`kubernetes docker istio django ansible grafana elasticsearch kibana logstash kafka hadoop redis mongodb mysql mariadb sqlite nginx tomcat gradle bazel cmake gcc clang llvm kotlin
	typescript javascript deno npm pnpm numpy tensorflow pytorch keras opencv openssl openssh git github gitlab jenkins containerd etcd minikube openshift wordpress drupal xcode jdk jre glibc bash zsh
	powershell postgres postgresql zookeeper jquery webpack eslint rabbitmq protobuf grpc graphql kde gtk opengl`)

// lines are what else a version's number stands before.
var lines = token.SetOf(`branch branches milestone milestones`)

var (
	v = token.Intern("v")

	versionID = token.Intern("version")
	goID      = token.Intern("go")
	ofID      = token.Intern("of")
	asID      = token.Intern("as")

	// What happens to a feature in or with a version.
	changes  = token.SetOf("introduced deprecated removed added released shipped landed starting beginning")
	arrivals = token.SetOf("in with")

	and   = token.Intern("and")
	links = token.SetOf("is was remains became becomes to : before after until through than below above from")
	or    = token.Intern("or")
	joins = token.SetOf("and or , to through – -")

	// What comes after "or" and "and" to leave a version open.
	laterWords   = token.SetOf("later newer higher above up greater after onward onwards upwards")
	earlierWords = token.SetOf("earlier older lower below before prior")

	// Words before a number that numbers a place in a document.
	places = token.SetOf("section sections chapter chapters table tables figure figures fig figs appendix equation eq clause clauses paragraph step rule part item § article annex page pages")
)
