package web

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"mime"
	"path"

	"github.com/gofiber/fiber/v2"

	"coolhead/assets"
	"coolhead/internal/practice"
)

// asset is a built file, ready to be sent. Packed is its gzip form, nil where that is no smaller.
type asset struct {
	kind         string
	body, packed []byte
}

// loadAssets reads the built files once: they are few and never change while the program runs.
func loadAssets() (map[string]asset, error) {
	if err := assets.Check(); err != nil {
		return nil, err
	}
	files := map[string]asset{}
	err := fs.WalkDir(assets.Files(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(assets.Files(), name)
		files[name] = asset{kind: kindOf(name), body: body, packed: pack(body)}
		return err
	})
	return files, err
}

// kindOf does not ask the system's own table of types, which differs from machine to machine.
func kindOf(name string) string {
	switch path.Ext(name) {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".ico":
		return "image/x-icon"
	}
	if kind := mime.TypeByExtension(path.Ext(name)); kind != "" {
		return kind
	}
	return fiber.MIMEOctetStream
}

func pack(body []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	w.Write(body)
	w.Close()
	if out.Len() > len(body)*9/10 {
		return nil
	}
	return out.Bytes()
}

// sendAsset sends a built file. Its name holds the hash of its bytes, so browsers may keep it for good.
func (s *site) sendAsset(c *fiber.Ctx, _ practice.Person) error {
	file, found := s.files[c.Params("*")]
	if !found {
		return practice.ErrNotFound
	}
	c.Set(fiber.HeaderContentType, file.kind)
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	c.Set(fiber.HeaderVary, fiber.HeaderAcceptEncoding)
	if file.packed != nil && c.Get(fiber.HeaderAcceptEncoding) != "" && c.AcceptsEncodings("gzip") == "gzip" {
		c.Set(fiber.HeaderContentEncoding, "gzip")
		return c.Send(file.packed)
	}
	return c.Send(file.body)
}
