package main

import (
	"flag"
	"fmt"
	"net"
	"net/url"
	"strings"

	"github.com/caarlos0/env/v11"
)

// settings is how a server is set up: by COOLHEAD_ variables, overruled by flags.
type settings struct {
	DB        string `env:"DB"`
	Addr      string `env:"ADDR"`
	BaseURL   string `env:"BASE_URL"`
	Proxies   string `env:"PROXIES"`
	Scenarios string `env:"SCENARIOS"`
	Admin     string `env:"ADMIN"`
	Quiet     bool   `env:"QUIET"`
}

// read fills the settings, which hold the defaults, from the environment and the arguments.
func (s *settings) read(e Env, name string, args []string) error {
	if err := s.environment(e); err != nil {
		return err
	}
	set := newFlags(e, name, "")
	s.define(set)
	rest, err := operands(set, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return misuse(set, fmt.Sprintf("what is %q?", rest[0]))
	}
	return s.check()
}

func (s *settings) environment(e Env) error {
	if err := env.ParseWithOptions(s, env.Options{Prefix: "COOLHEAD_", Environment: env.ToMap(e.Vars)}); err != nil {
		return fmt.Errorf("environment: %w", err)
	}
	return nil
}

// define lists the flags. What the environment said is their default.
func (s *settings) define(set *flag.FlagSet) {
	set.StringVar(&s.DB, "db", s.DB, "`file` of the SQLite database, or a postgres:// address (COOLHEAD_DB)")
	set.StringVar(&s.Addr, "addr", s.Addr, "`address` to listen on (COOLHEAD_ADDR)")
	set.StringVar(&s.BaseURL, "base-url", s.BaseURL, "`address` people use, https://coolhead.example.org (COOLHEAD_BASE_URL)")
	set.StringVar(&s.Proxies, "proxies", s.Proxies, "`addresses` of proxies whose X-Forwarded headers are believed, by commas (COOLHEAD_PROXIES)")
	set.StringVar(&s.Scenarios, "scenarios", s.Scenarios, "`folder` with scenarios of your own (COOLHEAD_SCENARIOS)")
	set.StringVar(&s.Admin, "admin", s.Admin, "`e-mail` of the first administrator (COOLHEAD_ADMIN)")
	set.BoolVar(&s.Quiet, "quiet", s.Quiet, "log problems only, not every request (COOLHEAD_QUIET)")
}

// check finds what would only fail later, and worse.
func (s *settings) check() error {
	if s.BaseURL == "" {
		return nil
	}
	u, err := url.Parse(s.BaseURL)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") || strings.Trim(u.Path, "/") != "" {
		return fmt.Errorf("-base-url %q: give scheme and host only, like https://coolhead.example.org", s.BaseURL)
	}
	s.BaseURL = strings.TrimSuffix(s.BaseURL, "/")
	return nil
}

// proxies splits the list of trusted proxies.
func (s *settings) proxies() []string {
	return strings.FieldsFunc(s.Proxies, func(r rune) bool { return r == ',' || r == ' ' })
}

// link is the address of a path as people reach it; on this machine, where nothing else is known.
func (s *settings) link(path string) string {
	if s.BaseURL != "" {
		return s.BaseURL + path
	}
	host, port, err := net.SplitHostPort(s.Addr)
	if ip := net.ParseIP(host); err == nil && (host == "" || ip != nil && ip.IsUnspecified()) {
		return "http://" + net.JoinHostPort("localhost", port) + path
	}
	return "http://" + s.Addr + path
}
